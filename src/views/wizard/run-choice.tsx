import type { EvidenceRun } from '#evidence/run-evidence.ts';
import { Missing } from './missing.tsx';
import { allRuns } from './result-shown.ts';
import type { WizardProps } from './wizard-props.ts';

/** Which run the verdict rests on. */
export function RunChoice(props: WizardProps & { readonly chosen: EvidenceRun }) {
  const { runs, own, chosen, words, actions } = props;
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
      <Missing of="own" {...props} />
      {own ? (
        <own.Note own={own} />
      ) : (
        <p class="own-note">
          <a href="../evidence/own/">{words.wizard.ownRun}</a>
        </p>
      )}
    </>
  );
}
