import { describe, expect, test } from 'vitest';
import { dataset } from '#data/load.ts';
import { locales } from '#i18n/locale.ts';
import { tableMarkdown } from './table-markdown.ts';

describe('tableMarkdown', () => {
  const cases = dataset.tables.flatMap((table) => locales.map((locale) => ({ table, locale })));

  test.each(cases)(
    '$table.id in $locale: a line for every row, a cell for every column',
    (each) => {
      const { table, locale } = each;
      const lines = tableMarkdown(table, dataset, locale)
        .split('\n')
        .filter((line) => line.startsWith('| '));
      expect(lines).toHaveLength(table.rows.length + 2);
      for (const line of lines) expect(line.split(' | ')).toHaveLength(table.columns.length + 1);
    },
  );

  test('what is lost or inferred says so', () => {
    const all = dataset.tables.map((table) => tableMarkdown(table, dataset, 'en')).join('\n');
    expect(all).toContain('| lost in our copy |');
    expect(all).toContain('(placed here by our inference)');
  });
});
