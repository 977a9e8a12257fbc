import { contradictionBetween, type ContradictionId, unsure } from '#engine/questions/answers.ts';
import {
  isOptionOf,
  isQuantityId,
  numberLimits,
  optionsOf,
  type QuantityId,
  type QuestionId,
} from '#engine/questions/questions.ts';
import { formatExact, unitWord } from '#i18n/format.ts';
import { answerLabel, unitOf } from '#sentences/answer.ts';
import { NumberField } from '../fields/number-field.tsx';
import type { QuestionnaireProps } from './questionnaire-props.ts';

type Props = QuestionnaireProps & {
  readonly id: QuestionId;
  readonly contradictions: readonly ContradictionId[];
};

/** One question: its options as radio buttons, an exact number where it takes one. */
export function Question(props: Props) {
  const { id, words, answers, contradictions, onAnswer } = props;
  const given = props.unsure.includes(id) ? unsure : answers[id];
  const here = contradictions.filter((each) =>
    contradictionBetween[each].some((question) => question === id),
  );
  const about = [`${id}-help`, ...here.map((each) => contradictionElement(each, id))].join(' ');
  return (
    <fieldset id={`question-${id}`} tabIndex={-1} aria-describedby={about}>
      <legend>{words.questions[id].label}</legend>
      <p id={`${id}-help`}>{words.questions[id].help}</p>
      <div class="options">
        {[...optionsOf<QuestionId>(id), unsure].map((option) => (
          <label key={option} class={option === unsure ? 'unsure' : undefined}>
            <input
              type="radio"
              name={id}
              value={option}
              checked={given === option}
              onChange={() => onAnswer?.(id, option)}
            />
            <span>{option === unsure ? words.wizard.unsure : answerLabel(words, id, option)}</span>
          </label>
        ))}
      </div>
      {isQuantityId(id) && <ExactNumber {...props} id={id} />}
      {here.map((each) => (
        <p
          key={each}
          id={contradictionElement(each, id)}
          class="contradiction"
          data-contradiction={each}
        >
          <strong>{words.wizard.contradiction}</strong> {words.contradictions[each]}
        </p>
      ))}
    </fieldset>
  );
}

function ExactNumber({ id, locale, words, answers, drafts, onExact }: Props & { id: QuantityId }) {
  const answer = answers[id];
  const value = answer === undefined || isOptionOf(id, answer) ? '' : answer;
  const field = exactField(id);
  return (
    <details class="exact" open={value !== '' || drafts.refused.has(field) || undefined}>
      <summary>{words.wizard.exact}</summary>
      <NumberField
        id={field}
        label={words.questions[id].short}
        unit={unitWord(locale, unitOf(id))}
        value={value}
        drafts={drafts}
        error={exactWrong(id, { locale, words })}
        onGiven={(text) => onExact?.(id, text)}
      />
    </details>
  );
}

/** What is wrong with a number that a question does not take. */
export function exactWrong(
  id: QuantityId,
  { locale, words }: Pick<QuestionnaireProps, 'locale' | 'words'>,
): string {
  const { least, most, whole } = numberLimits[id];
  return words.wizard.exactWrong({
    least: formatExact(locale, least),
    most: formatExact(locale, most),
    whole,
  });
}

/** Id of the field that takes the exact number of a question. */
export function exactField(id: QuantityId): string {
  return `exact-${id}`;
}

function contradictionElement(contradiction: ContradictionId, at: QuestionId): string {
  return `${contradiction}-at-${at}`;
}
