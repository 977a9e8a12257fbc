import { answerPairs, contradictionsIn } from '#engine/questions/answers.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import { type Answers, answerTo, type QuestionId } from '#engine/questions/questions.ts';
import type { RateChange } from '#engine/explanation/rate-changes.ts';
import type { DecisionMapWords } from '#i18n/decision-map-words.ts';
import { formatList, formatNumber, withUnit } from '#i18n/format.ts';
import { joinSentences } from '#i18n/join-sentences.ts';
import { answerWords } from '#sentences/answer.ts';
import { CandidateMark } from '../result/candidate-mark.tsx';
import { ReasonList } from '../result/reasons.tsx';
import { ScrollTable } from '../result/scroll-table.tsx';
import type { Shown } from '#sentences/shown-result.ts';

/** One combination of answers, and what comes out. */
export interface MapCell {
  readonly answers: Answers;
  readonly decision: Decision;
  /** Where the verdict changes with the peak rate. */
  readonly rates: readonly RateChange[];
}

/** All cells with one answer to the first and one to the fourth question. */
export type MapRows = readonly (readonly MapCell[])[];

interface Props extends Omit<Shown, 'answers' | 'decision'> {
  readonly texts: DecisionMapWords;
  readonly questions: Record<'chapters' | 'tables' | 'rows' | 'columns', QuestionId>;
  readonly rows: MapRows;
  /** Text that stands over the table. */
  readonly caption: string;
}

/** One table of the decision map, and under it why each cell is what it is. */
export function DecisionMapTable(props: Props) {
  const { texts, questions, rows, words, caption } = props;
  const cells = rows.flat();
  return (
    <>
      <p class="soft">
        {texts.sides(
          words.questions[questions.rows].short,
          words.questions[questions.columns].short,
        )}
      </p>
      <ScrollTable
        class="decision-map"
        label={caption}
        caption="hidden"
        head={[null, ...(rows[0] ?? []).map((cell) => answered(props, questions.columns, cell))]}
      >
        <tbody>
          {rows.map(([first, ...others]) =>
            first === undefined ? null : (
              <tr key={first.answers[questions.rows]}>
                <th scope="row">{answered(props, questions.rows, first)}</th>
                {[first, ...others].map((cell) => (
                  <td
                    key={cell.answers[questions.columns]}
                    class={`tinted-${cell.decision.verdict}`}
                    data-verdict={cell.decision.verdict}
                    data-query={new URLSearchParams(
                      answerPairs(cell.answers).map(([id, answer]) => [id, answer]),
                    ).toString()}
                  >
                    <Outcome {...props} cell={cell} />
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </ScrollTable>
      <details class="cell-reasons">
        <summary>{texts.reasons}</summary>
        <dl>
          {cells.map((cell) => (
            <Explained
              key={`${cell.answers[questions.rows]} ${cell.answers[questions.columns]}`}
              {...props}
              cell={cell}
            />
          ))}
        </dl>
      </details>
    </>
  );
}

type CellProps = Props & { readonly cell: MapCell };

function Outcome({ words, texts, locale, cell: { decision } }: CellProps) {
  const { verdict, candidates } = decision;
  return (
    <>
      {decision.ranking
        .filter(({ candidate }) => candidate === verdict)
        .map(({ candidate }) => (
          <CandidateMark key={candidate} id={candidate} />
        ))}{' '}
      {words.shortVerdicts[verdict]}
      {candidates && (
        <small>
          {texts.among(
            formatList(
              locale,
              candidates.map((id) => words.candidates[id]),
            ),
          )}
        </small>
      )}
    </>
  );
}

function Explained(props: CellProps) {
  const { cell, texts, words, locale, questions } = props;
  const named = (question: QuestionId) =>
    texts.caption(words.questions[question].short, answered(props, question, cell));
  const contradictions = contradictionsIn(cell.answers).map((id) => words.contradictions[id]);
  return (
    <div>
      <dt>
        <span>
          {named(questions.rows)} · {named(questions.columns)}
        </span>{' '}
        <span class="cell-verdict">
          <Outcome {...props} />
        </span>
      </dt>
      <dd>
        {contradictions.length > 0 && (
          <p>{joinSentences(locale, [texts.contradiction, ...contradictions])}</p>
        )}
        <ReasonList {...props} answers={cell.answers} decision={cell.decision} />
        <p class="soft">{rateSentence(props)}</p>
      </dd>
    </div>
  );
}

function rateSentence({ cell, texts, words, locale }: CellProps): string {
  if (cell.rates.length === 0) return texts.anyRate;
  const changes = cell.rates.map(({ rate, upTo, above }) =>
    texts.rate(
      withUnit(locale, formatNumber(locale, rate), 'requests/s'),
      words.shortVerdicts[upTo],
      words.shortVerdicts[above],
    ),
  );
  return texts.rates(changes);
}

function answered({ locale, words }: Props, question: QuestionId, { answers }: MapCell): string {
  return answerWords({ locale, words }, question, answerTo(answers, question));
}
