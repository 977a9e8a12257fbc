import { describe, expect, test } from 'vitest';
import { chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { chartWords } from '#i18n/all-words.ts';
import { chartMarkdown } from './chart-markdown.ts';
import { chartTable } from './table.ts';

const addresses = chartPaths().map(({ props }) => props);

describe('chartMarkdown', () => {
  test('is a title, a sentence, a table with figures to the right, a source and a version', () => {
    const spec = { ...chartOf({ chart: 'order', locale: 'en' }), version: '1.2.3' };
    expect(chartMarkdown(spec, chartWords.en)).toMatchInlineSnapshot(`
      "# Order endpoint: slower as concurrency grows

      As concurrency grows from 200 to 1,000 (5×), mean latency rises from 48 ms to 163 ms (3.4×), throughput rises from 382 requests/s to 986 requests/s (2.58×), and error rate rises from 0% to 0.5%.

      | Concurrency | Mean latency (ms) | Throughput (requests/s) | Error rate (%) |
      | --- | ---: | ---: | ---: |
      | 200 | 48 | 382 | 0% |
      | 500 | 92 | 720 | 0.1% |
      | 1,000 | 163 | 986 | 0.5% |

      Source: “【高并发API开发必看】:Flask与Gin选型终极指南(附性能测试数据)”, section 2.5. Chart licensed under CC BY 4.0.

      Data version 1.2.3.
      "
    `);
  });

  test('leaves nothing in a text that reads as markup or ends a cell', () => {
    const spec = chartOf({ chart: 'ping', locale: 'en' });
    const [panel] = spec.panels;
    const marks = panel.marks.map((mark) => ({ ...mark, keys: ['a|b_c<d>'] }));
    const changed = { ...spec, panels: [{ ...panel, marks }] as const };
    expect(chartMarkdown(changed, chartWords.en)).toContain('| a\\|b\\_c\\<d> | 18,432 |');
  });

  test.each(addresses)('$chart in $locale has every row in cells of equal number', (address) => {
    const spec = chartOf(address);
    const table = chartMarkdown(spec, chartWords[address.locale])
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(table).toHaveLength(chartTable(spec, address.locale).rows.length + 2);
    expect(new Set(table).size).toBe(1);
  });
});
