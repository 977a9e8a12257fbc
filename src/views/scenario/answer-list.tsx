import { askedQuestions } from '#engine/questions/answers.ts';
import { type Answers, answerTo } from '#engine/questions/questions.ts';
import type { Locale } from '#i18n/locale.ts';
import { answerWords } from '#sentences/answer.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';

/** Questions and the answers given, as they were asked. */
export function AnswerList({
  locale,
  answers,
  words,
}: {
  readonly locale: Locale;
  readonly answers: Answers;
  readonly words: DecisionWords;
}) {
  return (
    <dl class="answer-list">
      {askedQuestions(answers).map((id) => (
        <div key={id}>
          <dt>{words.questions[id].label}</dt>
          <dd>{answerWords({ locale, words }, id, answerTo(answers, id))}</dd>
        </div>
      ))}
    </dl>
  );
}
