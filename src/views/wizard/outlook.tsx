import { candidateIds } from '#engine/capacity/candidates.ts';
import type { Outlook } from '#engine/explanation/outlook.ts';
import type { QuestionId } from '#engine/questions/questions.ts';
import { type Verdict, verdictIds } from '#engine/verdict/verdict.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { formatNumber, formatShare } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { CandidateMark } from '../result/candidate-mark.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: DecisionWords;
  /** Questions without an answer, and those answered with "not sure". */
  readonly open: readonly QuestionId[];
  readonly unsure: readonly QuestionId[];
  /** Null until two questions are answered, and until it is computed. */
  readonly outlook: Outlook | null;
}

/** What can still come out while questions are open. */
export function OutlookView({ locale, words, open, unsure, outlook }: Props) {
  const { wizard } = words;
  const onlyUnsure = open.length === unsure.length;
  return (
    <div
      class="outlook"
      data-outlook={outlook?.method}
      data-verdicts={outlook?.verdicts.map(({ verdict }) => verdict).join(' ')}
    >
      <p class={onlyUnsure ? 'verdict' : undefined}>{lead({ words, open, unsure, outlook })}</p>
      {outlook ? (
        <Shares {...{ locale, words, outlook }} />
      ) : (
        <p class="soft">{wizard.outlook.wait}</p>
      )}
      <OpenQuestions
        ids={outlook ? outlook.settling.map(({ question }) => question) : open}
        {...{ words }}
      />
    </div>
  );
}

function lead({ words, open, unsure, outlook }: Omit<Props, 'locale'>): string {
  const { wizard } = words;
  const [only, ...others] = outlook?.verdicts ?? [];
  if (only && others.length === 0 && outlook?.method === 'exact') {
    return wizard.outlook.certain(certainWords(only.verdict, words));
  }
  return open.length === unsure.length
    ? wizard.outlook.depends(open.length)
    : wizard.remaining(open.length - unsure.length);
}

/** Which candidates are too close can differ from combination to combination. */
function certainWords(verdict: Verdict, words: DecisionWords): string {
  return verdict === 'too-close' ? words.shortVerdicts[verdict] : words.verdicts[verdict]('');
}

function Shares({
  locale,
  words,
  outlook,
}: Pick<Props, 'locale' | 'words'> & { readonly outlook: Outlook }) {
  const texts = words.wizard.outlook;
  const shareOf = (id: Verdict) =>
    outlook.verdicts.find(({ verdict }) => verdict === id)?.share ?? 0;
  const count = (value: number) => formatNumber(locale, value);
  return (
    <>
      <table class="shares">
        <caption>{texts.heading}</caption>
        <tbody>
          {verdictIds
            .toSorted((a, b) => shareOf(b) - shareOf(a))
            .map((verdict) => (
              <tr
                key={verdict}
                data-share={verdict}
                class={shareOf(verdict) === 0 ? 'soft' : undefined}
              >
                <th scope="row">
                  {candidateIds
                    .filter((id) => id === verdict)
                    .map((id) => (
                      <CandidateMark key={id} id={id} />
                    ))}{' '}
                  {words.shortVerdicts[verdict]}
                </th>
                <td>
                  <svg class={`bar fill-${verdict}`} aria-hidden="true">
                    <rect width={`${(shareOf(verdict) * 100).toFixed(1)}%`} height="100%" />
                  </svg>
                </td>
                <td class="number">
                  {shareOf(verdict) === 0 ? texts.never : formatShare(locale, shareOf(verdict))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="soft">
        {outlook.method === 'exact'
          ? texts.exact(count(outlook.tried))
          : texts.sample(count(outlook.tried), count(outlook.combinations))}
      </p>
    </>
  );
}

function OpenQuestions({
  ids,
  words,
}: Pick<Props, 'words'> & { readonly ids: readonly QuestionId[] }) {
  return (
    <details class="open-questions">
      <summary>{words.wizard.unanswered}</summary>
      <p>{words.wizard.outlook.settles}</p>
      <ol>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#question-${id}`}>{words.questions[id].label}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
