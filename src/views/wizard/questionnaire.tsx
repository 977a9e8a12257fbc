import { contradictionsIn } from '#engine/questions/answers.ts';
import {
  groups,
  type PartialAnswers,
  type QuantityId,
  type QuestionId,
  questions,
} from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Drafts } from '../fields/number-field.tsx';
import { Question } from './question.tsx';

export interface QuestionnaireProps {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly answers: PartialAnswers;
  readonly unsure: readonly QuestionId[];
  readonly drafts: Drafts;
  /** @param option an option of the question, or `unsure` */
  readonly onAnswer?: ((question: QuestionId, option: string) => void) | undefined;
  readonly onExact?: ((question: QuantityId, text: string) => void) | undefined;
}

/** All questions on one page, as native radio buttons. */
export function Questionnaire(props: QuestionnaireProps) {
  const { words, answers, unsure } = props;
  const contradictions = contradictionsIn(answers);
  return (
    <form
      class="questionnaire"
      aria-label={words.wizard.form}
      onSubmit={(event) => event.preventDefault()}
    >
      {groups.map((group) => {
        const asked = questions.filter((question) => question.group === group);
        const done = asked.filter(({ id }) => answers[id] !== undefined || unsure.includes(id));
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <div class="group-head">
              <h2 id={`group-${group}`}>{words.groups[group]}</h2>
              <p>{words.wizard.answered(done.length, asked.length)}</p>
            </div>
            {asked.map(({ id }) => (
              <Question key={id} {...props} {...{ id, contradictions }} />
            ))}
          </section>
        );
      })}
    </form>
  );
}
