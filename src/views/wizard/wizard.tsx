import { contradictionsIn, isComplete, unanswered } from '#engine/questions/answers.ts';
import { formatList } from '#i18n/format.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { verdictSentence } from '#sentences/verdict.ts';
import { Parts } from '../parts/parts.tsx';
import { ResultFrame } from '../result/result-frame.tsx';
import { firmnessIn } from './firmness-in.tsx';
import { Missing } from './missing.tsx';
import { OutlookView } from './outlook.tsx';
import { Questionnaire } from './questionnaire.tsx';
import { chosenRun } from './result-shown.ts';
import { RunChoice } from './run-choice.tsx';
import type { DrawnWizard, WizardProps } from './wizard-props.ts';

/** The questionnaire with the result beside it: one pure function of the state. */
export function Wizard(props: DrawnWizard) {
  const { words, locale, state, shown, outlook, actions, late } = props;
  const { answers, unsure } = state;
  const open = unanswered(answers);
  const bar = shown
    ? words.wizard.announce(verdictSentence(shown.decision, words, locale))
    : remainingWords(props);
  const { Arrival, Reservations } = late.here.arrival ?? {};
  return (
    <>
      {Arrival && <Arrival {...props} />}
      <Missing of="arrival" {...props} />
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
          {props.printedPlain && <Missing of="sheet" {...props} />}
          <Missing of="overrides" {...props} />
          {Reservations && <Reservations {...props} verdict={shown?.decision.verdict ?? null} />}
          {shown ? (
            <Result {...props} shown={shown} />
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

function Result({ shown, ...props }: WizardProps & { readonly shown: Shown }) {
  const { actions, parts, open, notLoaded } = props;
  return (
    <ResultFrame
      {...shown}
      onChanges={actions?.onChanges}
      firmness={firmnessIn(props, shown)}
      howOftenRight="../decisions/"
    >
      <Parts
        {...shown}
        {...actions}
        {...{ parts, open }}
        notLoaded={{ ...notLoaded, text: notLoaded.part }}
        state={props.state}
        drafts={props.drafts}
        model={props.assumptions}
        limits={props.limits}
        overridden={props.overridden}
        published={props.runs}
        dataVersion={props.version}
        page={props.page}
      />
    </ResultFrame>
  );
}

/** What has changed, in one short text: contradictions first, then what follows. */
function announcement({ state, words, locale, outlook }: WizardProps, sentence: string): string {
  const { answers } = state;
  const contradictions = contradictionsIn(answers).map((id) => words.contradictions[id]);
  const possible = outlook?.verdicts.map(({ verdict }) => words.shortVerdicts[verdict]);
  const still =
    possible && !isComplete(answers)
      ? [words.wizard.outlook.announce(formatList(locale, possible))]
      : [];
  return [...contradictions, sentence, ...still].join(' ');
}

function remainingWords({ words, state: { answers, unsure } }: WizardProps): string {
  const open = unanswered(answers).length;
  return open === unsure.length
    ? words.wizard.outlook.depends(open)
    : words.wizard.remaining(open - unsure.length);
}

/** Where the answers are, and the way to be rid of them. */
function KeptNote({ state: { answers, unsure }, kept, words, actions }: WizardProps) {
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
