import { type AnswerProblem, contradictionsIn, isComplete, unanswered } from '#engine/answers.ts';
import type { Assumptions } from '#engine/assumptions.ts';
import { decide } from '#engine/decide.ts';
import type { Evidence } from '#engine/evidence.ts';
import type { PartialAnswers, QuestionId } from '#engine/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { Questionnaire } from './questionnaire.tsx';
import { Result } from './result.tsx';
import { verdictSentence } from './verdict.ts';

/** What the wizard needs to compute, put into the page at build. */
export interface WizardData {
  readonly assumptions: Assumptions;
  readonly evidence: Evidence;
  readonly runTitle: string;
}

export interface WizardProps extends WizardData {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly answers: PartialAnswers;
  readonly problems: readonly AnswerProblem[];
  readonly onAnswer?: (question: QuestionId, option: string) => void;
  readonly onClear?: () => void;
}

/** The questionnaire with the result beside it: one pure function of the answers. */
export function Wizard(props: WizardProps) {
  const { words, locale, answers, problems, evidence, assumptions, runTitle, onAnswer } = props;
  const decision = isComplete(answers) ? decide(answers, evidence, assumptions) : null;
  const open = unanswered(answers);
  const announcement = decision
    ? words.wizard.announce(verdictSentence(decision, words, locale))
    : words.wizard.remaining(open.length);
  return (
    <>
      <Problems problems={problems} words={words} />
      <div class="wizard">
        <Questionnaire words={words} answers={answers} {...(onAnswer && { onAnswer })} />
        <section id="result" class="wizard-result" aria-labelledby="result-heading">
          <h2 id="result-heading">{words.result.heading}</h2>
          <p class="visually-hidden" role="status">
            {announcement}
          </p>
          <Contradictions answers={answers} words={words} />
          {decision && isComplete(answers) ? (
            <Result {...{ locale, words, answers, decision, runTitle }} />
          ) : (
            <Open ids={open} words={words} />
          )}
          {open.length < Object.keys(words.questions).length && (
            <button type="button" class="clear" onClick={() => props.onClear?.()}>
              {words.wizard.clear}
            </button>
          )}
        </section>
      </div>
      <a class="to-result" href="#result">
        {announcement}
      </a>
    </>
  );
}

type Words = { readonly words: DecisionWords };

function Problems({ problems, words }: Words & { readonly problems: readonly AnswerProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert">
      <p>{words.wizard.ignored}</p>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{describe(problem, words)}</li>
        ))}
      </ul>
    </div>
  );
}

function describe(problem: AnswerProblem, words: DecisionWords): string {
  const shown =
    problem.kind === 'unknown-option' ? `${problem.question}=${problem.option}` : problem.question;
  return words.problems[problem.kind](shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
}

function Contradictions({ answers, words }: Words & { readonly answers: PartialAnswers }) {
  return contradictionsIn(answers).map((id) => (
    <p key={id} class="flag" data-contradiction={id}>
      <strong>{words.wizard.contradiction}</strong> {words.contradictions[id]}
    </p>
  ));
}

function Open({ ids, words }: Words & { readonly ids: readonly QuestionId[] }) {
  return (
    <div class="open-questions">
      <p>{words.wizard.remaining(ids.length)}</p>
      <details>
        <summary>{words.wizard.unanswered}</summary>
        <ul>
          {ids.map((id) => (
            <li key={id}>{words.questions[id].label}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
