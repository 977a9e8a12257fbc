import type { TableSpec } from './spec.ts';
import { chartTable } from './table.ts';

/** The figures of a chart as an HTML table. */
export function ChartTable({ spec }: { spec: TableSpec }) {
  const {
    header: [first, ...measures],
    rows,
  } = chartTable(spec);
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={spec.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {measures.map((heading) => (
              <th key={heading} scope="col" class="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map(({ text, stated }, index) => (
                <td key={measures[index]} class={stated ? 'number' : 'number chart-unstated'}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
