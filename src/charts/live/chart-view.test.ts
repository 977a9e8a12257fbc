import { describe, expect, test } from 'vitest';
import { chartOf } from '#build/charts/chart-of.ts';
import { panelsInView, readChartView, rowsInOrder, writeChartView } from './chart-view.ts';

const page = { rows: ['express', 'fastify', 'gin'], measures: ['throughput', 'memory'] };
const read = (query: string) => readChartView(query, page);

describe('readChartView(query)', () => {
  test('without a query is everything in the order of the chart', () => {
    expect(read('')).toEqual({ view: { rows: null, sort: null }, problems: [] });
  });

  test('reads rows and order', () => {
    expect(read('?series=gin,express&sort=-memory').view).toEqual({
      rows: ['express', 'gin'],
      sort: { measure: 'memory', order: 'down' },
    });
    expect(read('?sort=throughput').view.sort).toEqual({ measure: 'throughput', order: 'up' });
  });

  test('tells of what the chart does not have, and goes on without it', () => {
    expect(read('?series=gin,bet&sort=colour&utm=x')).toEqual({
      view: { rows: ['gin'], sort: null },
      problems: [
        { name: 'series', value: 'bet' },
        { name: 'sort', value: 'colour' },
      ],
    });
  });

  test.each(['?series=', '?series=bet', '?series=gin,fastify,express', '?sort=', '?sort=--memory'])(
    '%s is everything',
    (query) => expect(read(query).view).toEqual({ rows: null, sort: null }),
  );
});

describe('writeChartView(query, view)', () => {
  test.each(['', '?series=express,gin', '?sort=-memory', '?series=gin&sort=throughput'])(
    'writes what was read: %s',
    (query) => expect(writeChartView('', read(query).view)).toBe(query),
  );

  test('leaves other parameters alone', () => {
    expect(writeChartView('?utm=x&series=bet', read('?series=gin').view)).toBe('?utm=x&series=gin');
  });
});

describe('a view of a chart', () => {
  const { kind, panels } = chartOf({ chart: 'routing', locale: 'en' });

  test('has its bars in the same order in every panel, on the axes of the whole chart', () => {
    const { view } = readChartView('?series=gin,express&sort=-throughput', page);
    const shown = panelsInView(kind, panels, view);
    expect(shown.map(({ marks }) => marks.map(({ rowId }) => rowId))).toEqual([
      ['gin', 'express'],
      ['gin', 'express'],
      ['gin', 'express'],
    ]);
    expect(shown.map(({ axis }) => axis)).toEqual(panels.map(({ axis }) => axis));
  });

  test('keeps what is not stated at the end, whatever the order', () => {
    const [panel] = panels;
    const marks = panel.marks.map((mark) =>
      mark.rowId === 'gin' ? { ...mark, value: null } : mark,
    );
    const gap = [{ ...panel, marks }];
    for (const order of ['up', 'down'] as const) {
      const sort = { measure: panel.measure, order };
      expect(rowsInOrder(gap, { rows: null, sort }).at(-1)).toBe('gin');
    }
  });

  test('leaves lines where they are, and drops those without rows', () => {
    const waiting = chartOf({ chart: 'waiting', locale: 'en' });
    const rows = waiting.panels[0].marks.slice(0, 3).map(({ rowId }) => rowId);
    const [panel] = panelsInView('lines', waiting.panels, {
      rows,
      sort: { measure: 'throughput', order: 'down' },
    });
    expect(panel?.marks.map(({ rowId }) => rowId)).toEqual(rows);
    expect(panel?.series).toHaveLength(1);
  });
});
