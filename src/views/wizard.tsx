import { contradictionsIn, isComplete, unanswered } from '#engine/answers.ts';
import type { Assumptions } from '#engine/assumptions.ts';
import { decide } from '#engine/decide.ts';
import type { Evidence } from '#engine/evidence.ts';
import type { PartialAnswers, QuestionId } from '#engine/questions.ts';
import type { Grade } from '#evidence/audit/finding.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OwnChoice } from './own-run-choice.ts';
import { Questionnaire } from './questionnaire.tsx';
import { Result } from './result.tsx';
import { verdictSentence } from './verdict.ts';
import type { AddressProblem, WizardState } from './wizard-address.ts';

/** What the wizard needs to compute, put into the page at build. */
export interface WizardData {
  readonly assumptions: Assumptions;
  /** The runs that a verdict can rest on; the first is the default. */
  readonly runs: readonly [EvidenceRun, ...EvidenceRun[]];
}

export interface EvidenceRun {
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  readonly evidence: Evidence;
}

export interface WizardProps extends WizardData, WizardState {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly problems: readonly AddressProblem[];
  /** The reader's own run, where there is something to say of one. */
  readonly own?: OwnInWizard | null;
  readonly onAnswer?: (question: QuestionId, option: string) => void;
  readonly onRun?: (run: string | null) => void;
  readonly onClear?: () => void;
}

export interface OwnInWizard extends OwnChoice {
  /** What has happened to it. */
  readonly message: string | null;
  readonly onForget: () => void;
}

/** The questionnaire with the result beside it: one pure function of the answers. */
export function Wizard(props: WizardProps) {
  const { words, locale, answers, problems, runs, own, assumptions, onAnswer } = props;
  const chosen = [...runs, ...(own?.run ? [own.run] : [])].find(({ id }) => id === props.run);
  const run = chosen ?? runs[0];
  const decision = isComplete(answers) ? decide(answers, run.evidence, assumptions) : null;
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
            <Result
              {...{ locale, words, answers, decision, runTitle: run.title }}
              grade={run.grade}
            />
          ) : (
            <Open ids={open} words={words} />
          )}
          <RunChoice {...props} chosen={run} />
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

function Problems({ problems, words }: Words & { readonly problems: readonly AddressProblem[] }) {
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

function describe(problem: AddressProblem, words: DecisionWords): string {
  const shown = shownIn(problem);
  return words.problems[problem.kind](shown.length > 60 ? `${shown.slice(0, 60)}…` : shown);
}

function shownIn(problem: AddressProblem): string {
  if (problem.kind === 'unknown-run') return problem.run;
  if ('option' in problem) return `${problem.question}=${problem.option}`;
  return problem.question;
}

/** Which run the verdict rests on. */
function RunChoice(props: WizardProps & { readonly chosen: EvidenceRun }) {
  const { runs, own, chosen, words, onRun } = props;
  if (runs.length < 2 && !own) return null;
  return (
    <>
      <label class="run-choice">
        <span>{words.wizard.evidence}</span>
        <select
          value={chosen.id}
          onChange={({ currentTarget: { value } }) => onRun?.(value === runs[0].id ? null : value)}
        >
          {[...runs, ...(own?.run ? [own.run] : [])].map(({ id, title, grade }) => (
            <option key={id} value={id} selected={id === chosen.id}>
              {words.wizard.run(title, grade)}
            </option>
          ))}
          {own?.unusable && <option disabled>{own.unusable}</option>}
        </select>
      </label>
      {own ? (
        <OwnRunNote own={own} />
      ) : (
        <p class="own-note">
          <a href={ownPage}>{words.wizard.ownRun}</a>
        </p>
      )}
    </>
  );
}

/** From the wizard of any language to the page of own runs in the same one. */
const ownPage = '../evidence/own/';

/** What is known of the reader's own run, and the ways to it and away from it. */
function OwnRunNote({ own }: { readonly own: OwnInWizard }) {
  const { words, message, run, unusable, unread, onForget } = own;
  const isThere = run !== null || unusable !== null;
  return (
    <div class="own-note">
      <p role="status">{message}</p>
      {unread && <p>{words.unread}</p>}
      {isThere && <p>{words.kept}</p>}
      <p>
        <a href={ownPage}>{words.look}</a>
      </p>
      {isThere && (
        <button type="button" class="clear" onClick={onForget}>
          {words.clear}
        </button>
      )}
    </div>
  );
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
