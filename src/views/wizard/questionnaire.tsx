import { contradictionsIn } from '#engine/questions/answers.ts';
import { groups, isAsked, questions } from '#engine/questions/questions.ts';
import { Question } from './question.tsx';
import type { QuestionnaireProps } from './questionnaire-props.ts';

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
        const asked = questions.filter(
          (question) => question.group === group && isAsked(question.id, answers),
        );
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
