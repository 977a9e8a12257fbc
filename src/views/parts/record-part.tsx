import type { Locale } from '#i18n/locale.ts';
import { loadPlanWords } from '#i18n/load/plan.ts';
import { loadRecordWords } from '#i18n/load/record.ts';
import { type RecordFile, recordFiles } from '#record/record-files.ts';
import { recordInputOf } from '#record/record-of.ts';
import { answersLink, restsOnOwn } from '../address/shared-link.ts';
import type { PartProps, PartView } from './parts.tsx';
import { useModels } from './use-models.ts';

export interface RecordPage {
  /** The reader's day, YYYY-MM-DD. */
  readonly today: string;
  readonly onDownload: (file: RecordFile) => void;
}

/** The decision as a record: to read, to copy, and to keep as a file. With its words. */
export async function loadRecordPart(
  locale: Locale,
  { today, onDownload }: RecordPage,
): Promise<PartView> {
  const [plan, record] = await Promise.all([loadPlanWords(locale), loadRecordWords(locale)]);
  return function RecordPart(props: PartProps) {
    const { explain, onCopy } = props;
    const texts = record.part;
    const isOwn = restsOnOwn(props);
    const models = useModels(props);
    const files = recordFiles(
      recordInputOf(props, {
        date: today,
        link: answersLink(props),
        dataVersion: props.dataVersion,
        overrides: props.state.overrides,
        models,
        isOwn,
        words: { plan, record, explain },
      }),
    );
    return (
      <>
        <p>{texts.lead}</p>
        {isOwn && <p data-own-left-out>{record.more.own}</p>}
        <pre class="record" tabIndex={0} role="group" aria-label={texts.preview}>
          <code>{files.markdown.text}</code>
        </pre>
        <div class="record-buttons">
          {onCopy && (
            <button type="button" onClick={() => onCopy(files.markdown.text, texts.copied)}>
              {texts.copy}
            </button>
          )}
          {(['markdown', 'json', 'table'] as const).map((form) => (
            <button
              key={form}
              type="button"
              data-download={form}
              onClick={() => onDownload(files[form])}
            >
              {texts.downloads[form]}
            </button>
          ))}
        </div>
      </>
    );
  };
}
