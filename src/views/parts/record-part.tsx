import type { PlanWords } from '#i18n/plan-words.ts';
import type { RecordWords } from '#i18n/record-words.ts';
import { type RecordFile, recordFiles } from '#record/record-files.ts';
import type { PartProps, PartView } from './parts.tsx';
import { recordInputOf } from '#record/record-of.ts';
import { ownRunMarker } from '#own-run/keys.ts';
import { writeQuery } from '../address/wizard-address.ts';

export interface RecordPage {
  readonly words: { readonly plan: PlanWords; readonly record: RecordWords };
  /** The reader's day, YYYY-MM-DD. */
  readonly today: string;
  readonly onDownload: (file: RecordFile) => void;
}

/** The decision as a record: to read, to copy, and to keep as a file. */
export function recordPart({ words, today, onDownload }: RecordPage): PartView {
  return function RecordPart(props: PartProps) {
    const { explain, onCopy } = props;
    const texts = words.record.part;
    const files = recordFiles(
      recordInputOf(props, {
        date: today,
        link: linkOf(props),
        dataVersion: props.dataVersion,
        overrides: props.state.overrides,
        isOwn: isOwn(props),
        words: { ...words, explain },
      }),
    );
    return (
      <>
        <p>{texts.lead}</p>
        {isOwn(props) && <p data-own-left-out>{words.record.more.own}</p>}
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

function isOwn({ published, run }: PartProps): boolean {
  return !published.includes(run);
}

/** A run of the reader's own means nothing elsewhere. */
function linkOf({ state, page }: PartProps): string {
  const run = state.run === ownRunMarker ? null : state.run;
  return `${page ?? ''}?${writeQuery({ ...state, run })}`;
}
