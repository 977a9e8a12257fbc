import { contradictionsIn, isComplete, unanswered } from '#engine/questions/answers.ts';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { decide } from '#engine/verdict/decide.ts';
import type { Outlook } from '#engine/explanation/outlook.ts';
import type { LimitsByPlace, Overridden } from '#engine/verdict/overrides.ts';
import type { Verdict } from '#engine/verdict/verdict.ts';
import type { DecisionWords, PartId } from '#i18n/decision-words.ts';
import { formatList } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { FunctionComponent } from 'preact';
import type { Drafts } from '../fields/number-field.tsx';
import { OutlookView } from './outlook.tsx';
import type { OwnChoice } from './own-run-choice.ts';
import { type LoadedParts, type PartProps, Parts } from '../parts/parts.tsx';
import { Questionnaire } from './questionnaire.tsx';
import type { QuestionnaireProps } from './questionnaire-props.ts';
import { ResultFrame } from '../result/result-frame.tsx';
import type { RemediesView } from '../result/result-props.ts';
import type { EvidenceRun } from '#evidence/run-evidence.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { verdictSentence } from '#sentences/verdict.ts';
import type { AddressProblem, Earlier, WizardState } from '../address/wizard-address.ts';

export type { EvidenceRun } from '#evidence/run-evidence.ts';

/** What the wizard needs to compute, put into the page at build. */
export interface WizardData {
  readonly assumptions: Assumptions;
  readonly limits: LimitsByPlace;
  /** The runs that a verdict can rest on; the first is the default. */
  readonly runs: readonly [EvidenceRun, ...EvidenceRun[]];
  /** Stands for assumptions and evidence in shared links. */
  readonly version: string;
}

export interface WizardProps extends WizardData, WizardState {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly problems: readonly AddressProblem[];
  readonly earlier: Earlier | null;
  readonly drafts: Drafts;
  readonly parts: LoadedParts;
  readonly overridden: Overridden | null;
  /** The reader's own run, where there is something to say of one. */
  readonly own: OwnInWizard | null;
  /** What is still possible; null until two questions are answered, and until it is computed. */
  readonly outlook: Outlook | null;
  /** Whether that is still of the last answers, and the present ones are being computed. */
  readonly pending: boolean;
  /** What has just happened, where that is not the verdict. */
  readonly message: string | null;
  readonly kept: Kept;
  readonly late: Late;
  readonly page: string | null;
  readonly actions?: Actions;
}

/** What few readers need, loaded for those who do. */
export interface Late {
  /** What there is to say before the questions. */
  readonly Arrival?: FunctionComponent<WizardProps>;
  /** What has to be known before the verdict is believed. */
  readonly Reservations?: FunctionComponent<WizardProps & { readonly verdict: Verdict | null }>;
  readonly Remedies?: RemediesView;
  readonly OwnNote?: FunctionComponent<{ readonly own: OwnInWizard }>;
}

export interface OwnInWizard extends OwnChoice {
  /** What has happened to it. */
  readonly message: string | null;
  readonly onForget: () => void;
}

/** What the device keeps of earlier answers. */
export interface Kept {
  /** How many questions those answered, where the reader can go on from there. */
  readonly answered: number | null;
  /** Whether the answers shown are kept. */
  readonly these: boolean;
}

export interface Actions
  extends Required<Pick<QuestionnaireProps, 'onAnswer' | 'onExact'>>,
    Required<Pick<PartProps, 'onChanges' | 'onNumber' | 'onReset' | 'onCopy' | 'onPrint'>> {
  readonly onRun: (run: string | null) => void;
  readonly onClear: () => void;
  readonly onToggle: (id: PartId, open: boolean) => void;
  readonly onResume: () => void;
  readonly onForget: () => void;
}

/** The questionnaire with the result beside it: one pure function of the state. */
export function Wizard(props: WizardProps) {
  const { words, locale, answers, unsure, outlook, actions, late } = props;
  const open = unanswered(answers);
  const shown = shownOf(props);
  const bar = shown
    ? words.wizard.announce(verdictSentence(shown.decision, words, locale))
    : remainingWords(props);
  return (
    <>
      {late.Arrival && <late.Arrival {...props} />}
      <div class="wizard">
        <Questionnaire
          {...{ locale, words, answers, unsure }}
          drafts={props.drafts}
          onAnswer={actions?.onAnswer}
          onExact={actions?.onExact}
        />
        <section id="result" class="wizard-result" aria-labelledby="result-heading">
          <h2 id="result-heading" tabIndex={-1}>
            {words.result.heading}
          </h2>
          <p class="visually-hidden" role="status">
            {/* What is out of date would be read out, and then read out again. */}
            {props.message ?? (props.pending ? '' : announcement(props, bar))}
          </p>
          {late.Reservations && (
            <late.Reservations {...props} verdict={shown?.decision.verdict ?? null} />
          )}
          {shown ? (
            <ResultFrame {...shown} onChanges={actions?.onChanges} Remedies={late.Remedies}>
              <Parts
                {...shown}
                {...actions}
                parts={props.parts}
                state={props}
                drafts={props.drafts}
                model={props.assumptions}
                limits={props.limits}
                overridden={props.overridden}
                published={props.runs}
                dataVersion={props.version}
                page={props.page}
              />
            </ResultFrame>
          ) : (
            <OutlookView {...{ locale, words, open, unsure, outlook }} />
          )}
          <RunChoice {...props} chosen={chosenRun(props)} />
          <KeptNote {...props} />
        </section>
      </div>
      <a class="to-result" href="#result">
        {bar}
      </a>
    </>
  );
}

/** What there is to show of a result; null while questions are open. */
export function shownOf(props: WizardProps): Shown | null {
  const { locale, words, answers } = props;
  if (!isComplete(answers)) return null;
  const run = chosenRun(props);
  const assumptions = props.overridden?.assumptions ?? props.assumptions;
  const decision = decide(answers, run.evidence, assumptions);
  return { locale, words, answers, assumptions, run, runs: allRuns(props), decision };
}

function chosenRun(props: WizardProps): EvidenceRun {
  return allRuns(props).find(({ id }) => id === props.run) ?? props.runs[0];
}

/** What has changed, in one short text: contradictions first, then what follows. */
function announcement({ answers, words, locale, outlook }: WizardProps, sentence: string): string {
  const contradictions = contradictionsIn(answers).map((id) => words.contradictions[id]);
  const possible = outlook?.verdicts.map(({ verdict }) => words.shortVerdicts[verdict]);
  const still =
    possible && !isComplete(answers)
      ? [words.wizard.outlook.announce(formatList(locale, possible))]
      : [];
  return [...contradictions, sentence, ...still].join(' ');
}

function remainingWords({ words, answers, unsure }: WizardProps): string {
  const open = unanswered(answers).length;
  return open === unsure.length
    ? words.wizard.outlook.depends(open)
    : words.wizard.remaining(open - unsure.length);
}

/** The runs that a verdict can rest on, the reader's own among them if there is one. */
function allRuns({ runs, own }: WizardProps): readonly EvidenceRun[] {
  return own?.run ? [...runs, own.run] : runs;
}

/** Which run the verdict rests on. */
function RunChoice(props: WizardProps & { readonly chosen: EvidenceRun }) {
  const { runs, own, chosen, words, actions, late } = props;
  if (runs.length < 2 && !own) return null;
  return (
    <>
      <label class="run-choice">
        <span>{words.wizard.evidence}</span>
        <select
          value={chosen.id}
          onChange={({ currentTarget: { value } }) =>
            actions?.onRun(value === runs[0].id ? null : value)
          }
        >
          {allRuns(props).map(({ id, title, grade }) => (
            <option key={id} value={id} selected={id === chosen.id}>
              {words.wizard.run(title, grade)}
            </option>
          ))}
          {own?.unusable && <option disabled>{own.unusable}</option>}
        </select>
      </label>
      {own && late.OwnNote ? (
        <late.OwnNote own={own} />
      ) : (
        <p class="own-note">
          <a href="../evidence/own/">{words.wizard.ownRun}</a>
        </p>
      )}
    </>
  );
}

/** Where the answers are, and the way to be rid of them. */
function KeptNote({ answers, unsure, kept, words, actions }: WizardProps) {
  if (Object.keys(answers).length + unsure.length === 0) return null;
  return (
    <div class="kept">
      <p>{kept.these ? words.wizard.kept.note : words.wizard.kept.notKept}</p>
      <button type="button" class="clear" onClick={() => actions?.onClear()}>
        {words.wizard.clear}
      </button>
    </div>
  );
}
