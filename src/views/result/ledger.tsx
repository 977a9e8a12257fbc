import type { Assessment } from '#engine/verdict/assess.ts';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import { criterionIds } from '#engine/verdict/criteria.ts';
import { entryAt } from '#engine/numbers/entry-at.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { formatDecimals, formatShare } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { CandidateHead } from './candidate-table.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { roundedColumns } from './rounded-columns.ts';
import type { Shown } from '#sentences/shown-result.ts';

/**
 * Every contribution to every score, in the order of the ranking, and what each gives the first
 * candidate over the second.
 */
export function Ledger({
  decision: { ranking },
  words,
  locale,
  explain,
}: Pick<Shown, 'decision' | 'words' | 'locale'> & { readonly explain: ExplanationWords }) {
  const texts = explain.ledger;
  const [leader, next] = [entryAt(ranking, 0), entryAt(ranking, 1)];
  const rounded = roundedColumns(
    ranking.map(({ contributions }) => contributions.map(({ contribution }) => contribution * 100)),
    step,
  );
  const columns = ranking.map((assessment, index) => ({
    ...assessment,
    points: entryAt(rounded, index),
  }));
  const [first, second] = [entryAt(columns, 0), entryAt(columns, 1)];
  const lead = first.points.map((points, index) => points - entryAt(second.points, index));
  const name = ({ candidate }: Assessment) => words.candidates[candidate];
  return (
    <>
      <p class="soft">
        {texts.help} {texts.differenceHelp}
      </p>
      <ScrollTable
        class="ledger"
        label={words.parts.ledger}
        caption="none"
        head={[
          texts.criterion,
          texts.weight,
          ...columns.map(({ candidate }) => (
            <CandidateHead key={candidate} id={candidate} words={words} />
          )),
          texts.difference(name(leader), name(next)),
        ]}
      >
        <tbody>
          {criterionIds.map((id, index) => (
            <tr key={id} data-criterion={id}>
              <th scope="row">
                {explain.criteria[id].name}
                <small>{explain.criteria[id].meaning}</small>
              </th>
              <td>{formatShare(locale, entryAt(leader.contributions, index).weight)}</td>
              {columns.map(({ candidate, contributions, points }) => (
                <Entry
                  key={candidate}
                  candidate={candidate}
                  points={written(locale, entryAt(points, index))}
                  utility={entryAt(contributions, index).utility}
                  label={texts.utility(
                    formatDecimals(locale, entryAt(contributions, index).utility, 2),
                  )}
                />
              ))}
              <Lead
                value={entryAt(lead, index)}
                most={Math.max(...lead.map(Math.abs))}
                {...{ locale, leader, next }}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.sum}</th>
            <td>{formatShare(locale, 1)}</td>
            {columns.map(({ candidate, points }) => (
              <td key={candidate}>
                <strong>{written(locale, total(points))}</strong>
              </td>
            ))}
            <td>
              <strong>{signed(locale, total(lead))}</strong>
            </td>
          </tr>
        </tfoot>
      </ScrollTable>
    </>
  );
}

/** Scores are shown to this fraction of a point. */
const step = 0.01;

interface EntryProps {
  readonly candidate: CandidateId;
  readonly points: string;
  readonly utility: number;
  readonly label: string;
}

function Entry({ candidate, points, utility, label }: EntryProps) {
  return (
    <td>
      {points}
      <svg class={`bar fill-${candidate}`} aria-hidden="true">
        <rect width={percent(utility)} height="100%" />
      </svg>
      <small>{label}</small>
    </td>
  );
}

/** A bar to the right for what the first gains, to the left for what it loses. */
function Lead({
  value,
  most,
  locale,
  leader,
  next,
}: {
  readonly value: number;
  readonly most: number;
  readonly locale: Locale;
  readonly leader: Assessment;
  readonly next: Assessment;
}) {
  const width = most === 0 ? 0 : Math.abs(value) / most / 2;
  return (
    <td>
      {signed(locale, value)}
      <svg
        class={`bar middle fill-${value < 0 ? next.candidate : leader.candidate}`}
        aria-hidden="true"
      >
        <rect x={percent(value < 0 ? 0.5 - width : 0.5)} width={percent(width)} height="100%" />
      </svg>
    </td>
  );
}

function total(points: readonly number[]): number {
  return points.reduce((sum, value) => sum + value, 0);
}

function written(locale: Locale, points: number): string {
  return formatDecimals(locale, points, 2);
}

function signed(locale: Locale, points: number): string {
  const text = written(locale, Math.abs(points));
  if (Math.abs(points) < step / 2) return text;
  return `${points < 0 ? '−' : '+'}${text}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
