import { groups, type PartialAnswers, type QuestionId, questions } from '#engine/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { answerLabel } from './answer-label.ts';

interface Props {
  readonly words: DecisionWords;
  readonly answers: PartialAnswers;
  readonly onAnswer?: (question: QuestionId, option: string) => void;
}

/** All questions on one page, as native radio buttons. */
export function Questionnaire({ words, answers, onAnswer }: Props) {
  return (
    <form class="questionnaire" aria-label={words.wizard.form}>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{words.groups[group]}</h2>
          {questions
            .filter((question) => question.group === group)
            .map(({ id, options }) => (
              <fieldset key={id} aria-describedby={`${id}-help`}>
                <legend>{words.questions[id].label}</legend>
                <p id={`${id}-help`}>{words.questions[id].help}</p>
                <div class="options">
                  {options.map((option) => (
                    <label key={option}>
                      <input
                        type="radio"
                        name={id}
                        value={option}
                        checked={answers[id] === option}
                        onChange={() => onAnswer?.(id, option)}
                      />
                      <span>{answerLabel(words, id, option)}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ))}
        </section>
      ))}
    </form>
  );
}
