import { useState } from 'preact/hooks';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { outcomeIn } from '#engine/verdict/decide.ts';
import { singleFlips } from '#engine/explanation/flips.ts';
import { askedQuestions } from '#engine/questions/answers.ts';
import { type Answer, answerTo, optionsOf, type QuestionId } from '#engine/questions/questions.ts';
import { positionOf } from '#engine/questions/scale.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import { answerWords } from '#sentences/answer.ts';
import { CandidateMark } from '../result/candidate-mark.tsx';
import { ScrollTable } from '../result/scroll-table.tsx';
import type { PartProps } from './parts.tsx';

/** The verdict for every combination of two answers. It is a table, and reads as one. */
export function MapPart(props: PartProps) {
  const { answers, assumptions, run, words, locale, explain } = props;
  const situation = { answers, assumptions, evidence: run.evidence };
  const [chosen, choose] = useState(() => questionsToStartWith(situation));
  const [rows, columns] = chosen;
  const texts = explain.map;
  const caption = texts.caption(words.questions[rows].short, words.questions[columns].short);
  const label = (question: QuestionId, answer: Answer) =>
    answerWords({ locale, words }, question, answer);
  const across = answersTo(columns, situation);
  const asked = askedQuestions(answers);
  return (
    <>
      <p class="soft">{texts.lead}</p>
      <div class="axes">
        <Axis
          label={texts.rows}
          {...{ words, asked }}
          value={rows}
          onChoose={(next) => choose([next, next === columns ? rows : columns])}
        />
        <Axis
          label={texts.columns}
          {...{ words, asked }}
          value={columns}
          onChoose={(next) => choose([next === rows ? columns : rows, next])}
        />
      </div>
      <ScrollTable
        class="flip-map"
        label={caption}
        head={[null, ...across.map((answer) => label(columns, answer))]}
      >
        <tbody>
          {answersTo(rows, situation).map((down) => (
            <tr key={down}>
              <th scope="row">{label(rows, down)}</th>
              {across.map((over) => {
                const there = { ...answers, [rows]: down, [columns]: over };
                const { verdict } = outcomeIn({ ...situation, answers: there });
                const isHere =
                  answerTo(answers, rows) === down && answerTo(answers, columns) === over;
                return (
                  <td
                    key={over}
                    class={`tinted-${verdict}`}
                    data-cell={`${down} ${over}`}
                    data-verdict={verdict}
                    aria-current={isHere ? 'true' : undefined}
                  >
                    {candidateIds
                      .filter((id) => id === verdict)
                      .map((id) => (
                        <CandidateMark key={id} id={id} />
                      ))}{' '}
                    {words.shortVerdicts[verdict]}
                    {isHere && <small>{texts.yours}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <a href="map/">{texts.whole}</a>
      </p>
    </>
  );
}

function Axis({
  label,
  words,
  asked,
  value,
  onChoose,
}: Pick<PartProps, 'words'> & {
  readonly label: string;
  /** The questions to choose from. */
  readonly asked: readonly QuestionId[];
  readonly value: QuestionId;
  readonly onChoose: (question: QuestionId) => void;
}) {
  return (
    <label class="axis">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = asked.find((id) => id === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {asked.map((id) => (
          <option key={id} value={id} selected={id === value}>
            {words.questions[id].short}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The options of a question, and the reader's exact number at its place among them. */
function answersTo(question: QuestionId, { answers }: Situation): readonly Answer[] {
  const own: Answer = answerTo(answers, question);
  const options: readonly Answer[] = optionsOf<QuestionId>(question);
  if (options.includes(own)) return options;
  return [...options, own].toSorted((a, b) => positionOf(question, a) - positionOf(question, b));
}

/** The two questions whose answers flip the verdict most nearly. */
function questionsToStartWith(situation: Situation): readonly [QuestionId, QuestionId] {
  const nearest = singleFlips(situation).flatMap(({ changes }) =>
    changes.map(({ question }) => question),
  );
  const [first, second] = [...new Set<QuestionId>([...nearest, 'peak-rate', 'cores'])];
  return [first ?? 'peak-rate', second ?? 'cores'];
}
