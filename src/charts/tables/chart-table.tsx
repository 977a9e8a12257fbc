import type { Locale } from '#i18n/locale.ts';
import type { TableSpec } from '../spec/spec.ts';
import { chartTable } from './table.ts';

/** The figures of a chart as an HTML table. */
export function ChartTable({ spec, locale }: { spec: TableSpec; locale: Locale }) {
  const { header, rows } = chartTable(spec, locale);
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={spec.title}>
      <table>
        <thead>
          <tr>
            {header.keys.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            {header.measures.map((heading) => (
              <th key={heading} scope="col" class="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, keys, cells }) => (
            <tr key={id} data-row={id}>
              {keys.map((key, index) => (
                <th key={header.keys[index]} scope="row">
                  {key}
                </th>
              ))}
              {cells.map(({ text, stated }, index) => (
                <td
                  key={header.measures[index]}
                  class={stated ? 'number' : 'number chart-unstated'}
                >
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
