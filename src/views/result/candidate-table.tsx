import type { ComponentChildren } from 'preact';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { CandidateMark } from './candidate-mark.tsx';

interface Props {
  readonly caption: string;
  readonly words: DecisionWords;
  readonly columns: readonly CandidateId[];
  readonly rows: readonly {
    readonly label: string;
    readonly cell: (candidate: CandidateId) => ComponentChildren;
  }[];
}

/** A table with a column for each candidate. */
export function CandidateTable({ caption, words, columns, rows }: Props) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="comparison">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((id) => (
              <th key={id} scope="col">
                <CandidateMark id={id} /> {words.candidates[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cell }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((id) => (
                <td key={id}>{cell(id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
