import type { OwnRunWords } from '#i18n/own-run-words.ts';
import type { OwnRunActions } from './own-run-view.tsx';
import {
  isNumberQuestion,
  isWrong,
  type OwnNumber,
  ownOptions,
  type OwnQuestion,
  type OwnRun,
  questionsFor,
} from './own-run.ts';

interface Props {
  readonly words: OwnRunWords;
  readonly run: OwnRun;
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
} as const satisfies Record<OwnNumber, keyof OwnRunWords>;

/** What the output does not say, in native form controls. */
export function OwnRunQuestions(props: Props) {
  const { words, run } = props;
  const asked = questionsFor(run.output);
  return (
    <form class="own-questions" onSubmit={(event) => event.preventDefault()}>
      <h4>{words.asked}</h4>
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

function Subject({ words, run: { id, answers }, lacksSubject, actions }: Props) {
  return (
    <fieldset aria-describedby={`${id}-subject-problem`}>
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
  const { question, words, run } = props;
  const { label, help } = words.questions[question];
  const id = `${run.id}-${question}`;
  const wrong = isWrong(run.answers, question);
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

function Control({ question, id, wrong, words, run, actions }: ControlProps) {
  const answer = (value: string) => actions?.onAnswer(run.id, question, value);
  if (question === 'pauses' || question === 'same-machine') {
    return (
      <select
        id={id}
        value={run.answers[question]}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => answer(currentTarget.value)}
      >
        <option value="">{words.unanswered}</option>
        {ownOptions[question].map((option) => (
          <option key={option} value={option}>
            {words.options[option]}
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
      value={run.answers[question]}
      aria-describedby={`${id}-help`}
      aria-invalid={wrong}
      onInput={({ currentTarget }) => answer(currentTarget.value)}
    />
  );
}
