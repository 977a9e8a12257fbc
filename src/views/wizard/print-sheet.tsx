import { askedQuestions, contradictionsIn } from '#engine/questions/answers.ts';
import { flipsOf } from '#engine/explanation/flips.ts';
import { answerTo } from '#engine/questions/questions.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import type { PrintWords } from '#i18n/print-words.ts';
import { answerWords } from '#sentences/answer.ts';
import { CandidateComparison } from '../result/candidate-comparison.tsx';
import { ChangeButton } from '../result/change-button.tsx';
import { flipWords } from '#sentences/flip.ts';
import { Ledger } from '../result/ledger.tsx';
import { ResultFrame } from '../result/result-frame.tsx';
import { restsOnOwn, sharedLink } from '../address/shared-link.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { firmnessIn } from './firmness-in.tsx';
import type { WizardProps } from './wizard-props.ts';

interface Props {
  readonly wizard: WizardProps;
  readonly shown: Shown;
  readonly explain: ExplanationWords;
  readonly sheet: PrintWords;
}

/** A result as one sheet of paper: nothing to press, nothing folded away. */
export function PrintSheet(props: Props) {
  const { wizard, shown, explain, sheet } = props;
  const { words } = shown;
  return (
    <div class="sheet">
      <p class="sheet-title">{sheet.title}</p>
      <ResultFrame {...shown} firmness={firmnessIn(wizard, shown)}>
        <Reserved {...props} />
        <section class="sheet-flips">
          <h3>{words.parts.flips}</h3>
          <Flips {...props} />
        </section>
        <section class="sheet-candidates">
          <CandidateComparison {...shown} explain={explain} />
        </section>
        <section class="sheet-ledger">
          <h3>{words.parts.ledger}</h3>
          <Ledger {...shown} explain={explain} />
        </section>
        <section class="sheet-answers">
          <h3>{sheet.answers}</h3>
          <Answers {...shown} />
        </section>
      </ResultFrame>
      <Source {...{ wizard, shown, explain, sheet }} />
    </div>
  );
}

/** The flips that fit on the sheet; the nearest come first. */
const flipsPrinted = 5;

function Flips({ shown, explain, sheet }: Props) {
  const { answers, assumptions, run, words, locale } = shown;
  const { answers: count, flips } = flipsOf({ answers, assumptions, evidence: run.evidence });
  if (count === null) return <p>{explain.flips.none}</p>;
  const others = flips.length - flipsPrinted;
  return (
    <>
      <ol>
        {flips.slice(0, flipsPrinted).map((flip) => (
          <li key={flip.changes.map(({ question, to }) => `${question}=${to}`).join('&')}>
            <ChangeButton changes={flip.changes} {...{ locale, words }} />{' '}
            {flipWords(flip, { locale, words, explain })}
          </li>
        ))}
      </ol>
      {others > 0 && <p>{sheet.more(others)}</p>}
    </>
  );
}

/** What has to be known before the verdict is believed. */
function Reserved({ wizard, shown, sheet }: Props) {
  const { weights, assumptions } = wizard.state.overrides;
  const changed = [weights, assumptions].flatMap((each) => Object.keys(each ?? {})).length;
  const contradictions = contradictionsIn(shown.answers).map(
    (id) => shown.words.contradictions[id],
  );
  return (
    <>
      {contradictions.length > 0 && (
        <p class="flag">
          {sheet.contradiction} {contradictions.join(' ')}
        </p>
      )}
      {changed > 0 && <p class="flag">{sheet.changed(changed)}</p>}
    </>
  );
}

function Answers({ answers, locale, words }: Shown) {
  return (
    <dl>
      {askedQuestions(answers).map((id) => (
        <div key={id}>
          <dt>{words.questions[id].short}</dt>
          <dd>{answerWords({ locale, words }, id, answerTo(answers, id))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where the same can be seen again, and what it was computed with. */
function Source({ wizard, shown, explain, sheet }: Props) {
  const { runs: published, version: dataVersion, page, state } = wizard;
  const link = sharedLink({ ...shown, state, published, dataVersion, page });
  return (
    <footer class="sheet-source">
      <p>
        {sheet.link} <span class="sheet-link">{link}</span>
      </p>
      {restsOnOwn({ ...shown, published }) && <p>{explain.share.own}</p>}
      <p>{sheet.version(dataVersion)}</p>
    </footer>
  );
}
