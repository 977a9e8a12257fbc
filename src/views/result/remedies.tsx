import type { Change } from '#engine/explanation/changes.ts';
import { exactNumber } from '#engine/questions/exact-number.ts';
import { type Answer, isQuantityId, numberLimits } from '#engine/questions/questions.ts';
import { remediesOf } from '#engine/explanation/remedies.ts';
import { resources } from '#engine/explanation/resources.ts';
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
          const rounded = { ...change, to: roundedToEasier(change) };
          const names = formatList(
            locale,
            admits.map((id) => words.candidates[id]),
          );
          return (
            <li key={change.question}>
              <ChangeButton changes={[rounded]} {...{ locale, words, onChanges }} />
              <span> {remedies.admits(names)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A number with three digits, rounded to the side on which more fits; any other answer as it is. */
export function roundedToEasier({ question, to }: Pick<Change, 'question' | 'to'>): Answer {
  if (!isQuantityId(question) || !Number.isFinite(Number(to))) return to;
  const { least, most, whole } = numberLimits[question];
  const value = Number(to);
  if (whole || value === 0) return to;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
  const steps = value / unit;
  const rounded = resources[question] === 'later' ? Math.ceil(steps) : Math.floor(steps);
  // Three digits are enough of it: the product itself may have a last digit that is off.
  const written = Number((rounded * unit).toPrecision(3));
  return exactNumber(Math.min(most, Math.max(least, written)));
}
