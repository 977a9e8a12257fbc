import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { columnsOf } from '../spec/columns.ts';
import { chartCsv } from './csv.ts';

const addresses = chartPaths().map(({ props }) => props);

describe('chartCsv', () => {
  test('has units in its header, bare numbers and CRLF', () => {
    expect(chartCsv(chartOf({ chart: 'order', locale: 'zh' }))).toBe(
      '并发数,平均延迟（ms）,吞吐量（请求/秒）,错误率（%）\r\n' +
        '200,48,382,0\r\n500,92,720,0.1\r\n1000,163,986,0.5\r\n',
    );
  });

  test('quotes commas, quotation marks and line ends', () => {
    const spec = chartOf({ chart: 'ping', locale: 'en' });
    expect(chartCsv({ ...spec, keyHeadings: ['a, "b"\nc'] })).toMatch(/^"a, ""b""\nc",Throughput/);
  });

  test.each(addresses)('$chart in $locale holds every figure', (address) => {
    const spec = chartOf(address);
    const [header = [], ...rows] = parse(chartCsv(spec), { relax_column_count: false });
    expect(header.slice(0, spec.keyHeadings.length)).toEqual(spec.keyHeadings);
    for (const { heading, marks } of columnsOf(spec.panels)) {
      const figures = rows.map((row) => row[header.indexOf(heading)]);
      expect(figures).toEqual(marks.map(({ value }) => String(value ?? '')));
    }
  });
});
