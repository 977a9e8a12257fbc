import { type Answers, questions } from '#engine/questions.ts';
import { answerLabel } from './answer-label.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';

/** Questions and the answers given, as they were asked. */
export function AnswerList({
  answers,
  words,
}: {
  readonly answers: Answers;
  readonly words: DecisionWords;
}) {
  return (
    <dl class="answer-list">
      {questions.map(({ id }) => (
        <div key={id}>
          <dt>{words.questions[id].label}</dt>
          <dd>{answerLabel(words, id, answers[id])}</dd>
        </div>
      ))}
    </dl>
  );
}
