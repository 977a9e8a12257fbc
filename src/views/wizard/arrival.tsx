import { questions } from '#engine/questions/questions.ts';
import type { Verdict } from '#engine/verdict/verdict.ts';
import type { ArrivalWords } from '#i18n/arrival-words.ts';
import { AddressProblems } from './address-problems.tsx';
import type { WizardProps } from './wizard-props.ts';

type Props = WizardProps & { readonly arrival: ArrivalWords };

/** What was wrong with the address, and the way back to the answers of the last visit. */
export function Arrival(props: Props) {
  return (
    <>
      <AddressProblems problems={props.problems} words={props.arrival} />
      <Resume {...props} />
    </>
  );
}

/** That values are not the model's own, and that the verdict was another one. */
export function Reservations(props: Props & { readonly verdict: Verdict | null }) {
  return (
    <>
      <Changed {...props} />
      <ThenAndNow {...props} />
    </>
  );
}

function Changed({ state, words, arrival, actions }: Props) {
  const names = [state.overrides.weights, state.overrides.assumptions].flatMap((each) =>
    Object.keys(each ?? {}),
  );
  if (names.length === 0) return null;
  return (
    <div class="flag" data-changed={names.length}>
      <p>{arrival.changed(names.length)}</p>
      <button type="button" onClick={() => actions?.onReset?.()}>
        {words.result.reset}
      </button>
    </div>
  );
}

/** What a shared link said, held against what comes out today. */
function ThenAndNow({
  earlier,
  verdict,
  words,
  arrival,
  version,
}: Props & { readonly verdict: Verdict | null }) {
  if (!earlier || verdict === null) return null;
  if (earlier.verdict === verdict) return <p class="soft">{arrival.asEarlier}</p>;
  return (
    <p class="flag" data-earlier={earlier.verdict}>
      {arrival.earlier({
        before: words.shortVerdicts[earlier.verdict],
        now: words.shortVerdicts[verdict],
        data: comparedWith(version, earlier.data),
      })}
    </p>
  );
}

function comparedWith(version: string, data: string | null) {
  if (data === null) return 'unknown';
  return data === version ? 'same' : 'other';
}

function Resume({ kept, arrival, actions }: Props) {
  if (kept.answered === null) return null;
  return (
    <div class="resume">
      <p>{arrival.offer(kept.answered, questions.length)}</p>
      <button type="button" onClick={() => actions?.onResume()}>
        {arrival.resume}
      </button>
      <button type="button" onClick={() => actions?.onForget()}>
        {arrival.forget}
      </button>
    </div>
  );
}
