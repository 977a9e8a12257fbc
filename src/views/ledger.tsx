import type { CandidateId } from '#engine/candidates.ts';
import { criterionIds } from '#engine/criteria.ts';
import { formatDecimals, formatShare } from '#i18n/format.ts';
import { CandidateMark } from './candidate-mark.tsx';
import type { Shown } from './shown.ts';
import { points } from './verdict.ts';

/** Every contribution to every score, in the order of the ranking. */
export function Ledger({ decision, words, locale }: Shown) {
  const { result } = words;
  const { ranking } = decision;
  return (
    <details class="ledger">
      <summary>{result.ledger}</summary>
      <p>{result.ledgerHelp}</p>
      <div class="scroll" tabIndex={0} role="group" aria-label={result.ledger}>
        <table>
          <thead>
            <tr>
              <th scope="col">{result.criterion}</th>
              <th scope="col">{result.weight}</th>
              {ranking.map(({ candidate }) => (
                <th key={candidate} scope="col">
                  <CandidateMark id={candidate} /> {words.candidates[candidate]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criterionIds.map((id, index) => (
              <tr key={id}>
                <th scope="row">
                  {words.criteria[id].name}
                  <small>{words.criteria[id].meaning}</small>
                </th>
                <td>{formatShare(locale, ranking[0]?.contributions[index]?.weight ?? 0)}</td>
                {ranking.map(({ candidate, contributions }) => (
                  <Entry
                    key={candidate}
                    candidate={candidate}
                    contribution={points(locale, contributions[index]?.contribution ?? 0)}
                    utility={contributions[index]?.utility ?? 0}
                    label={(written) => result.utility(written)}
                    written={formatDecimals(locale, contributions[index]?.utility ?? 0, 2)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{result.sum}</th>
              <td>{formatShare(locale, 1)}</td>
              {ranking.map(({ candidate, score }) => (
                <td key={candidate}>
                  <strong>{points(locale, score)}</strong>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}

interface EntryProps {
  readonly candidate: CandidateId;
  readonly contribution: string;
  readonly utility: number;
  readonly written: string;
  readonly label: (written: string) => string;
}

function Entry({ candidate, contribution, utility, written, label }: EntryProps) {
  return (
    <td>
      {contribution}
      <svg class={`bar fill-${candidate}`} aria-hidden="true">
        <rect width={`${(utility * 100).toFixed(1)}%`} height="100%" />
      </svg>
      <small>{label(written)}</small>
    </td>
  );
}
