import type { OutputWords } from '#i18n/own-run-words.ts';
import {
  isNumberQuestion,
  isWrong,
  type OwnNumber,
  ownOptions,
  type OwnQuestion,
} from '#own-run/answers.ts';
import type { OwnOutput } from '#own-run/output.ts';
import { questionsFor } from '#own-run/questions.ts';
import type { OwnRunActions } from './own-run-actions.ts';

interface Props {
  readonly words: OutputWords;
  readonly output: OwnOutput;
  /** Whether answers were taken over from the output before. */
  readonly isLater: boolean;
  readonly lacksSubject: boolean;
  readonly actions: OwnRunActions | undefined;
}

/** Questions whose answers only make the run easier to judge. */
const optional: ReadonlySet<OwnQuestion> = new Set(['workers', 'versions', 'same-machine']);

/** What to say of an entry that is no such number. */
const wrongs = {
  cores: 'wrongNumber',
  wait: 'wrongWait',
  connections: 'wrongWhole',
  duration: 'wrongNumber',
  workers: 'wrongWhole',
} as const satisfies Record<OwnNumber, keyof OutputWords>;

/** What the output does not say, in native form controls. */
export function OwnRunQuestions(props: Props) {
  const { words, output, isLater } = props;
  const asked = questionsFor(output.read);
  return (
    <form class="own-questions" onSubmit={(event) => event.preventDefault()}>
      <h4>{words.asked}</h4>
      {isLater && <p class="own-help">{words.takenOver}</p>}
      <Subject {...props} />
      {asked
        .filter((question) => question !== 'subject' && !optional.has(question))
        .map((question) => (
          <Field key={question} question={question} {...props} />
        ))}
      <h4>{words.optional}</h4>
      <p class="own-help">{words.optionalHelp}</p>
      {asked
        .filter((question) => optional.has(question))
        .map((question) => (
          <Field key={question} question={question} {...props} />
        ))}
    </form>
  );
}

function Subject({ words, output: { id, answers }, lacksSubject, actions }: Props) {
  return (
    <fieldset id={`${id}-subject`} aria-describedby={`${id}-subject-problem`}>
      <legend>{words.questions.subject.label}</legend>
      <div class="own-options">
        {ownOptions.subject.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`${id}-subject`}
              value={option}
              checked={answers.subject === option}
              onChange={() => actions?.onAnswer(id, 'subject', option)}
            />{' '}
            <span>{words.subjects[option]}</span>
          </label>
        ))}
      </div>
      <div id={`${id}-subject-problem`} class="own-problems">
        {lacksSubject && <p data-problem="subject">{words.subjectMissing}</p>}
      </div>
    </fieldset>
  );
}

function Field(props: Props & { readonly question: OwnQuestion }) {
  const { question, words, output } = props;
  const { label, help } = words.questions[question];
  const id = `${output.id}-${question}`;
  const wrong = isWrong(output.answers, question);
  return (
    <div class="own-field">
      <label for={id}>{label}</label>
      <Control {...props} id={id} wrong={wrong} />
      <div id={`${id}-help`} class="own-help">
        {isNumberQuestion(question) && wrong && (
          <p class="own-problems" data-problem={question}>
            {words[wrongs[question]]}
          </p>
        )}
        {help}
      </div>
    </div>
  );
}

interface ControlProps extends Props {
  readonly question: OwnQuestion;
  readonly id: string;
  readonly wrong: boolean;
}

function Control({ question, id, wrong, words, output, actions }: ControlProps) {
  const answer = (value: string) => actions?.onAnswer(output.id, question, value);
  if (question === 'does' || question === 'pauses' || question === 'same-machine') {
    return (
      <select
        id={id}
        value={output.answers[question]}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => answer(currentTarget.value)}
      >
        <option value="">{words.unanswered}</option>
        {Object.entries(words.options[question]).map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      maxLength={200}
      {...(isNumberQuestion(question) && { inputMode: 'decimal' as const })}
      value={output.answers[question]}
      aria-describedby={`${id}-help`}
      aria-invalid={wrong}
      onInput={({ currentTarget }) => answer(currentTarget.value)}
    />
  );
}
