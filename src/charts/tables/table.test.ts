import { describe, expect, test } from 'vitest';
import { chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { columnsOf } from '../spec/columns.ts';
import { chartTable } from './table.ts';

const addresses = chartPaths().map(({ props }) => props);

describe('chartTable', () => {
  test('has the rows of the chart under headings with units', () => {
    const { header, rows } = chartTable(chartOf({ chart: 'routing', locale: 'en' }), 'en');
    expect(header).toEqual({
      keys: ['Subject'],
      measures: ['Throughput (requests/s)', 'Mean latency (µs)', 'Memory use (MB)'],
    });
    expect(rows.map(({ keys, cells }) => [...keys, ...cells.map(({ text }) => text)])).toEqual([
      ['Express', '11,700', '85', '48'],
      ['Fastify', '31,200', '32', '36'],
      ['Gin', '55,000', '18', '22'],
    ]);
  });

  test.each(addresses)('$chart in $locale has a cell for every mark', (address) => {
    const spec = chartOf(address);
    const { header, rows } = chartTable(spec, address.locale);
    expect(rows.map(({ keys }) => keys.length)).toEqual(rows.map(() => header.keys.length));
    const cells = rows.map((row) => row.cells.map(({ text }) => text));
    const marks = columnsOf(spec.panels).map((column) =>
      column.marks.map(({ text, cell = text }) => cell),
    );
    expect(cells).toEqual(cells.map((_, row) => marks.map((column) => column[row])));
  });
});
