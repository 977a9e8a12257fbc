import { describe, expect, test } from 'vitest';
import { chartOf } from '#build/charts/chart-of.ts';
import { buildDataset } from '#data/build-dataset.ts';
import { byId, type Dataset, evidenceRuns } from '#data/dataset.ts';
import { dataFiles, dataset } from '#data/load.ts';
import type { CoresChart, RowsChart } from '#schema/charts.ts';
import type { Run } from '#schema/run.ts';
import { capacityOf } from '#engine/capacity/capacity.ts';
import { exactNumber } from '#engine/questions/exact-number.ts';
import { chartWords } from '#i18n/all-words.ts';
import { locales } from '#i18n/locale.ts';
import { chartCsv } from '../tables/csv.ts';
import { chartSpec } from './chart-spec.ts';
import { columnsOf } from './columns.ts';
import { chartSvgFile } from '../drawing/svg-file.ts';
import { chartTable } from '../tables/table.ts';

const ids = dataset.charts.map(({ id }) => id);
const specIn = (data: Dataset, id: string, locale: 'zh' | 'en') =>
  chartSpec(byId(data.charts, id), data, chartWords[locale], locale);

describe('chartSpec', () => {
  test.each(ids)('%s: every axis holds all figures, and a linear one begins at 0', (id) => {
    for (const { axis, marks } of chartOf({ chart: id, locale: 'en' }).panels) {
      const [from, to] = axis.domain;
      const figures = marks.flatMap(({ value, range }) => [value ?? from, ...(range ?? [])]);
      expect(Math.min(...figures)).toBeGreaterThanOrEqual(from);
      expect(Math.max(...figures)).toBeLessThanOrEqual(to);
      expect(axis.ticks.length).toBeLessThanOrEqual(5);
      if (axis.scale === 'log') continue;
      expect(axis.ticks.at(0)?.value).toBe(0);
      expect(axis.ticks.at(-1)?.value).toBe(to);
    }
  });

  test.each(ids)('%s: rows keep the order of data/charts.json in every column', (id) => {
    const chart = byId(dataset.charts, id);
    if (!('measures' in chart) || chart.kind === 'paced') return;
    for (const { marks } of columnsOf(chartOf({ chart: id, locale: 'zh' }).panels)) {
      expect(marks.map(({ rowId }) => rowId)).toEqual(chart.excerpts.flatMap(({ rows }) => rows));
    }
  });

  test('a candidate has its colour, other subjects take the neutral ones in turn', () => {
    const roles = (chart: string) =>
      chartOf({ chart, locale: 'en' }).panels[0].marks.map(({ role }) => role);
    expect(roles('ping')).toEqual(['gin', 'flask']);
    expect(roles('routing')).toEqual(['neutral-1', 'neutral-2', 'gin']);
    expect(roles('order')).toEqual(['neutral-1', 'neutral-1', 'neutral-1']);
  });

  test('a trend has a tick at each measured concurrency', () => {
    const { panels } = chartOf({ chart: 'order', locale: 'en' });
    expect(panels[0].across?.domain).toEqual([0, 1000]);
    expect(panels[0].across?.ticks.map(({ value }) => value)).toEqual([0, 200, 500, 1000]);
  });

  test.each(locales)(
    '%s: cores follow from the figures of the runs and the assumptions',
    (locale) => {
      const chart = byId(dataset.charts, 'cores') as CoresChart;
      const { panels, sentence } = chartOf({ chart: 'cores', locale });
      const [{ marks, across, axis }] = panels;
      expect([axis.scale, across?.scale, across?.quantity]).toEqual(['log', 'log', 'rate']);
      for (const { run } of chart.excerpts) {
        const evidence = evidenceRuns(dataset).get(run);
        if (!evidence) throw new Error(run);
        for (const side of ['flask', 'gin'] as const) {
          for (const rate of chart.rates) {
            // What the wizard says to the same answers.
            const { cores } = capacityOf(side, {
              answers: {
                ...byId(dataset.scenarios, 'slow-backend').answers,
                'peak-rate': exactNumber(rate),
              },
              assumptions: dataset.assumptions,
              evidence,
            });
            const mark = marks.find(({ rowId }) => rowId === `${run}-${side}-${rate}`);
            expect(mark?.value).toBeCloseTo(cores, 4);
            expect(mark?.at).toBe(rate);
          }
        }
      }
      expect(sentence).toContain(
        marks.find(({ at, role }) => at === 10000 && role === 'gin')?.text,
      );
    },
  );

  test.each(locales)('%s: a comparison names the leader and how far it leads', (locale) => {
    const { sentence } = chartOf({ chart: 'ping', locale });
    for (const part of ['Gin', '18,432', 'Flask', '6,741', '2.73', '5.2', '14.8', '23', '98']) {
      expect(sentence).toContain(part);
    }
  });

  test.each(locales)('%s: a trend names both ends and the factors', (locale) => {
    const { sentence } = chartOf({ chart: 'order', locale });
    for (const part of ['200', '1,000', '48', '163', '3.4', '382', '986', '2.58', '0%', '0.5%']) {
      expect(sentence).toContain(part);
    }
    expect(sentence).not.toMatch(/Infinity|NaN/);
  });

  test('a changed figure changes sentence, axis, SVG, table and CSV with no other edit', () => {
    const changed = withGinAt(3000);
    for (const locale of locales) {
      const spec = specIn(changed, 'ping', locale);
      expect(spec.sentence).toMatch(/Flask.*6,741.*2\.25.*/);
      expect(spec.sentence).not.toContain('18,432');
      expect(spec.panels[0].axis.domain).toEqual([0, 8000]);
      expect(chartTable(spec, spec.locale).rows[0]?.cells[0]?.text).toBe('3,000');
      expect(chartCsv(spec)).toContain('\r\nGin,3000,5.2,23\r\n');
      expect(chartSvgFile(spec)).toContain('>3,000<');
    }
  });

  test('a leader of one measure that trails in another is told apart', () => {
    const changed = withGinAt(3000);
    expect(specIn(changed, 'ping', 'en').sentence).toMatch(/Flask reaches .*; Gin has the lower/);
    expect(specIn(changed, 'ping', 'zh').sentence).toMatch(/Flask .*；平均延迟则是 Gin 更低/);
  });

  test('equal figures are called equal', () => {
    const changed = withGinAt(6741);
    expect(specIn(changed, 'ping', 'en').sentence).toMatch(/^All have the same throughput/);
    expect(specIn(changed, 'ping', 'zh').sentence).toMatch(/^吞吐量相同/);
  });

  test('a figure that the source leaves out is said to be missing, not drawn as 0', () => {
    const chart = comparisonOf('article-2-5-order', {
      rows: ['threads-1000', 'threads-1000-tuned'],
      measures: ['latency-mean', 'throughput', 'error-rate'],
    });
    const spec = chartSpec(chart, dataset, chartWords.en, 'en');
    const missing = spec.panels[2]?.marks[1];
    expect(missing).toMatchObject({ value: null, shown: 'not stated', note: null });
    expect(chartTable(spec, spec.locale).rows[1]?.cells[2]).toEqual({
      text: 'not stated',
      stated: false,
    });
    expect(chartSvgFile(spec)).toContain('>not stated<');
    expect(chartCsv(spec)).toMatch(/After,118,1240,\r\n$/);
  });

  test('a figure that the source only bounds keeps its bound', () => {
    const chart = comparisonOf('article-1-concurrency', {
      rows: byId(dataset.runs, 'article-1-concurrency').rows.map(({ id }) => id),
      measures: ['latency-mean'],
    });
    const spec = chartSpec(chart, dataset, chartWords.zh, 'zh');
    expect(spec.panels[0].marks.map(({ text }) => text).toSorted()).toEqual([
      '不超过 80',
      '超过 800',
    ]);
    expect(chartCsv(spec)).toMatch(/,800,over\r\n/);
  });

  test('a chart over what does not exist names chart and id', () => {
    const chart = comparisonOf('article-4-4-ping', {
      rows: ['gin', 'bet'],
      measures: ['throughput'],
    });
    expect(() => chartSpec(chart, dataset, chartWords.en, 'en')).toThrow(
      'Chart "planted" needs "bet", which the data do not have.',
    );
  });

  test('Chinese puts one space between Han and Latin, and full-width marks', () => {
    for (const id of ids) {
      const { sentence } = chartOf({ chart: id, locale: 'zh' });
      expect(sentence).not.toMatch(/\p{Script=Han}[a-z0-9]|[a-z0-9%]\p{Script=Han}/iu);
      expect(sentence).not.toMatch(/[;.(] |\)/);
      expect(sentence).not.toMatch(/ {2}|[，；。（）] | [，；。（）]/);
    }
  });
});

/** A chart that the data files do not have. */
function comparisonOf(
  run: string,
  shown: { rows: string[]; measures: RowsChart['measures'] },
): RowsChart {
  return {
    id: 'planted',
    kind: 'comparison',
    excerpts: [{ run, name: null, rows: shown.rows }],
    measures: shown.measures,
    title: { zh: '图', en: 'Chart' },
  };
}

/** The dataset with another throughput of Gin in the ping test. */
function withGinAt(throughput: number): Dataset {
  const path = 'benchmarks/article-4-4-ping.json';
  const run = JSON.parse(dataFiles[path] ?? '') as Run;
  for (const row of run.rows) {
    if (row.id === 'gin') row.values.throughput = { value: throughput };
  }
  return buildDataset({ ...dataFiles, [path]: JSON.stringify(run) });
}
