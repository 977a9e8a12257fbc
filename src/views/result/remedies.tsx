import { remediesOf } from '#engine/explanation/remedies.ts';
import { formatList } from '#i18n/format.ts';
import { ChangeButton, type OnChanges } from './change-button.tsx';
import type { Shown } from '#sentences/shown-result.ts';

/** Where nothing fits: the smallest changes that let a candidate in, each as a button. */
export function Remedies(shown: Shown & { readonly onChanges?: OnChanges | undefined }) {
  const { words, locale, onChanges } = shown;
  const { remedies } = words.wizard;
  const found = remediesOf({ ...shown, evidence: shown.run.evidence });
  if (found.length === 0) return <p>{remedies.none}</p>;
  return (
    <div class="remedies">
      <h3>{remedies.lead}</h3>
      <ul class="changes">
        {found.map(({ change, admits }) => {
          const names = formatList(
            locale,
            admits.map((id) => words.candidates[id]),
          );
          return (
            <li key={change.question}>
              <ChangeButton changes={[change]} {...{ locale, words, onChanges }} />
              <span> {remedies.admits(names)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
