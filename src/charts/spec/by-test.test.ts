import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import type { Chart } from '#schema/charts.ts';
import type { Row, Run, Value } from '#schema/run.ts';
import { chartWords } from '#i18n/all-words.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { panelsInView } from '../live/chart-view.ts';
import { chartCsv } from '../tables/csv.ts';
import { chartTable } from '../tables/table.ts';
import { chartSpec } from './chart-spec.ts';

/** Charts of a run in which each test stands by itself. */

const title = { zh: '图', en: 'Chart' };
const both = (rows: readonly string[]) => [{ run: 'planted', name: null, rows: [...rows] }];

describe('a chart of tests', () => {
  const rows = [
    rowOf('ping', 'flask', { throughput: { value: 2000 } }),
    rowOf('ping', 'fastapi', { throughput: { value: 3000 } }),
    rowOf('ping', 'gin', { throughput: { value: 9000 } }),
    rowOf('ping', 'fiber', { throughput: { value: 9900 } }),
    rowOf('list', 'flask', { throughput: { value: 90 } }),
    rowOf('list', 'fastapi', { throughput: { value: 60 } }),
    rowOf('list', 'gin', { throughput: { value: 80 } }),
    rowOf('list', 'fiber', { throughput: { value: 45 } }),
  ];
  const spec = (locale: Locale, shown = rows) =>
    specOf(
      {
        id: 'tests',
        kind: 'tests',
        excerpts: both(shown.map(({ id }) => id)),
        measures: ['throughput'],
        title,
      },
      { rows: shown },
      locale,
    );

  test('has a panel for each test, on an axis of its own', () => {
    const { panels } = spec('en');
    expect(panels.map(({ id, title }) => [id, title])).toEqual([
      ['ping-throughput', 'Ping'],
      ['list-throughput', 'List from a database'],
    ]);
    expect(panels.map(({ axis }) => axis.domain[1])).toEqual([10000, 100]);
    expect(panels[1]?.marks.map(({ label, role }) => [label, role])).toEqual([
      ['Flask', 'flask'],
      ['FastAPI', 'neutral-1'],
      ['Gin', 'gin'],
      ['Fiber', 'neutral-1'],
    ]);
  });

  test('is one table, in which the test is a column', () => {
    const { header, rows: lines } = chartTable(spec('en'), 'en');
    expect(header).toEqual({ keys: ['Subject', 'Test'], measures: ['Throughput (requests/s)'] });
    expect(lines.map(({ keys, cells }) => [...keys, ...cells.map(({ text }) => text)])).toEqual([
      ['Flask', 'Ping', '2,000'],
      ['FastAPI', 'Ping', '3,000'],
      ['Gin', 'Ping', '9,000'],
      ['Fiber', 'Ping', '9,900'],
      ['Flask', 'List from a database', '90'],
      ['FastAPI', 'List from a database', '60'],
      ['Gin', 'List from a database', '80'],
      ['Fiber', 'List from a database', '45'],
    ]);
    expect(chartCsv(spec('zh')).split('\r\n')[5]).toBe('Flask,数据库列表,90');
  });

  test.each(locales)(
    '%s: the sentence has the slowest in Go and the fastest in Python',
    (locale) => {
      expect(spec(locale).sentence).toMatch(
        /Gin 9,000.*FastAPI 3,000.*\b3\D.*Fiber 45.*Flask 90.*\b0\.5\D/,
      );
    },
  );

  test('a test without Go is refused by name', () => {
    expect(() => spec('en', rows.slice(0, 6))).toThrow(
      'Chart "tests" needs Go and Python in "List from a database".',
    );
  });

  test('a view without any row of a test has no panel for it', () => {
    const { kind, panels } = spec('en');
    const view = { rows: ['list-flask'], sort: null };
    expect(panelsInView(kind, panels, view).map(({ title }) => title)).toEqual([
      'List from a database',
    ]);
  });

  test('a view sorts the rows of each panel', () => {
    const { kind, panels } = spec('en');
    const sort = { measure: 'throughput', order: 'up' } as const;
    const shown = panelsInView(kind, panels, { rows: null, sort });
    expect(shown.map(({ marks }) => marks.map(({ rowId }) => rowId))).toEqual([
      ['ping-flask', 'ping-fastapi', 'ping-gin', 'ping-fiber'],
      ['list-fiber', 'list-fastapi', 'list-gin', 'list-flask'],
    ]);
  });
});

describe('a chart of set rates', () => {
  const paced = (subject: string, rate: number, share: number, p99: Value | null) =>
    rowOf(
      'ping',
      subject,
      { 'rate-target': { value: rate }, 'latency-p99': p99 },
      {
        id: `${subject}-${rate}`,
        concurrency: null,
        load: {
          kind: 'paced',
          tool: 'vegeta',
          seconds: 5,
          latencies: 'from-schedule',
          share: { of: subject === 'gin' && rate > 1000 ? 'gin' : 'flask', saturation: share },
        },
      },
    );
  const rows = [
    paced('flask', 200, 0.2, { value: 4, low: 3, high: 9 }),
    paced('flask', 800, 0.8, { value: 40 }),
    paced('gin', 5000, 0.5, { value: 6 }),
    paced('gin', 200, 0.2, { value: 2 }),
    paced('gin', 800, 0.8, { value: 3 }),
  ];
  const spec = (locale: Locale, shown = rows) =>
    specOf(
      {
        id: 'paced',
        kind: 'paced',
        excerpts: both(shown.map(({ id }) => id)),
        measures: ['latency-p99'],
        title,
      },
      { rows: shown },
      locale,
    );

  test('has points in the order of their rates, on two logarithmic axes', () => {
    const [panel] = spec('en').panels;
    expect(panel.marks.map(({ series, at }) => [series.includes('gin'), at])).toEqual([
      [false, 200],
      [true, 200],
      [false, 800],
      [true, 800],
      [true, 5000],
    ]);
    expect([panel.axis.scale, panel.across?.scale]).toEqual(['log', 'log']);
    expect(panel.across?.quantity).toBe('rate');
    expect(panel.axis.domain).toEqual([2, 50]);
    expect(panel.marks[0]?.range).toEqual([3, 9]);
  });

  test('says of whose saturation a rate is which part', () => {
    const { rows: lines } = chartTable(spec('en'), 'en');
    expect(lines[1]?.keys).toEqual(['Gin', 'Ping', '200', '20% of Flask’s']);
    expect(lines[4]?.keys).toEqual(['Gin', 'Ping', '5,000', '50% of Gin’s']);
    const [, mark] = spec('zh').panels[0].marks;
    expect(mark?.spoken).toContain('饱和速率：Flask 的 20%');
  });

  test.each(locales)('%s: the sentence compares at the highest rate that both have', (locale) => {
    expect(spec(locale).sentence).toMatch(/800.*Flask 40\sms.*Gin 3\sms/);
  });

  test.each(locales)('%s: a rate that one missed is a gap, and no comparison', (locale) => {
    const missed = rows.map((row) =>
      row.id === 'flask-800' ? { ...row, values: { ...row.values, 'latency-p99': null } } : row,
    );
    const { sentence, panels } = spec(locale, missed);
    expect(panels[0].marks[2]).toMatchObject({ value: null, shown: chartWords[locale].rateMissed });
    expect(sentence).toMatch(/200.*Flask 4\sms.*Gin 2\sms/);
  });

  test('a row that was not sent at a set rate is refused by name', () => {
    expect(() => spec('en', [rowOf('ping', 'flask', { 'latency-p99': { value: 4 } })])).toThrow(
      'Chart "paced" needs the target rate of "ping-flask".',
    );
  });
});

describe('a chart of the ratio in each test', () => {
  const repeated = (...repeats: number[]): Value => ({
    value: repeats.toSorted((a, b) => a - b)[Math.floor(repeats.length / 2)] ?? 0,
    repeats,
  });
  const pair = (name: string, gin: Value, flask: Value) => [
    rowOf(name, 'gin', { throughput: gin }),
    rowOf(name, 'flask', { throughput: flask }),
  ];
  const rows = [
    ...pair('order', repeated(100, 102, 98), repeated(101, 99, 100)),
    ...pair('ping', repeated(900, 1000, 1100), repeated(100, 101, 102)),
    ...pair('hash', repeated(50, 51, 52), repeated(100, 101, 102)),
  ];
  const spec = (locale: Locale, run: Partial<Run> = {}, stack = 'flask') =>
    specOf(
      {
        id: 'ratios',
        kind: 'ratio-by-test',
        excerpts: [{ run: 'planted', name: null, stack }],
        title,
      },
      { rows, ...run },
      locale,
    );

  test('puts the largest first, each in the middle of its interval, with 1 on the axis', () => {
    const [{ marks, axis }] = spec('en').panels;
    expect(marks.map(({ label }) => label)).toEqual(['Ping', 'Waiting', 'Hash of a large body']);
    for (const { value, range } of marks) {
      expect(value).toBeGreaterThanOrEqual(range?.[0] ?? Infinity);
      expect(value).toBeLessThanOrEqual(range?.[1] ?? 0);
    }
    expect(axis.ticks.map((tick) => tick.value)).toContain(1);
  });

  test('colours who is ahead, and nobody where the interval reaches over 1', () => {
    const [{ marks, series }] = spec('en').panels;
    expect(marks.map(({ role }) => role)).toEqual(['gin', 'neutral-1', 'flask']);
    expect(series.map(({ id }) => id)).toEqual(['gin', 'flask', 'neither']);
  });

  test('says of no difference below what chance does on the machine that somebody is ahead', () => {
    const { setup } = byId(dataset.runs, 'reproduced-2026-11-24');
    const noisy = { setup: { ...setup, resolution: { throughput: 20 } } };
    expect(spec('en', noisy).panels[0].series.map(({ id }) => id)).toEqual(['neither']);
  });

  test.each(locales)('%s: the sentence has both ends and how many are undecided', (locale) => {
    const { sentence } = spec(locale);
    for (const part of ['3', 'flask', '9.9', '0.505', '1']) expect(sentence).toContain(part);
    expect(sentence).toMatch(locale === 'en' ? /1 of them .* chance/ : /1 组.*偶然/);
  });

  test('the interval stands in table and CSV', () => {
    const { rows: lines } = chartTable(spec('en'), 'en');
    expect(lines[0]?.cells[0]?.text).toMatch(/^9\.9× \(\d.*–\d.*\)$/);
    expect(chartCsv(spec('en'))).toMatch(
      /low","[^"]* high"\r\nPing,100,9\.9\d*,\d[\d.]*,\d[\d.]*\r\n/,
    );
  });

  test('a server that Flask did not run on is refused by name', () => {
    expect(() => spec('en', {}, 'uwsgi')).toThrow(
      'Chart "ratios" has no ratio of "uwsgi" with repeats in "planted".',
    );
  });
});

function rowOf(name: string, subject: string, values: Row['values'], more: Partial<Row> = {}): Row {
  return {
    id: `${name}-${subject}`,
    subject,
    test: name,
    stack: subject,
    variant: null,
    concurrency: 100,
    values,
    ...more,
  };
}

/** The chart over a run that the data files do not have. */
function specOf(chart: Chart, run: Partial<Run>, locale: Locale) {
  const planted: Run = {
    ...byId(dataset.runs, 'reproduced-2026-11-24'),
    id: 'planted',
    units: { throughput: 'requests/s', 'rate-target': 'requests/s', 'latency-p99': 'ms' },
    ...run,
  };
  const runs = [...dataset.runs, planted];
  return chartSpec(chart, { ...dataset, runs }, chartWords[locale], locale);
}
