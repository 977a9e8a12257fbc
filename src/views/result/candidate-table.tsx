import type { ComponentChildren } from 'preact';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { CandidateMark } from './candidate-mark.tsx';
import { ScrollTable } from './scroll-table.tsx';

interface Props {
  readonly caption: string;
  readonly words: DecisionWords;
  readonly columns: readonly CandidateId[];
  readonly rows: readonly {
    readonly label: string;
    readonly note?: string;
    readonly cell: (candidate: CandidateId) => ComponentChildren;
  }[];
}

/** A table with a column for each candidate. */
export function CandidateTable({ caption, words, columns, rows }: Props) {
  return (
    <ScrollTable
      class="comparison"
      label={caption}
      head={[null, ...columns.map((id) => <CandidateHead key={id} id={id} words={words} />)]}
    >
      <tbody>
        {rows.map(({ label, note, cell }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {note && <small>{note}</small>}
            </th>
            {columns.map((id) => (
              <td key={id}>{cell(id)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** What stands over the column of a candidate. */
export function CandidateHead({
  id,
  words,
}: {
  readonly id: CandidateId;
  readonly words: DecisionWords;
}) {
  return (
    <>
      <CandidateMark id={id} /> {words.candidates[id]}
    </>
  );
}
