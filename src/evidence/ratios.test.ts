import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import type { Row } from '#schema/run.ts';
import { ratiosOf } from './ratios.ts';

test('ratiosOf(run) compares rows of the same test and concurrency', () => {
  const [ping, ...others] = ratiosOf(byId(dataset.runs, 'article-4-4-ping'));
  expect(ping?.ratio).toBeCloseTo(18432 / 6741, 12);
  expect(ping).toMatchObject({
    test: 'ping',
    flaskStack: 'gunicorn-gevent',
    concurrency: 100,
    rate: null,
    interval: null,
  });
  expect(others).toEqual([]);
});

test('ratiosOf(run) is empty where Flask was not measured, or gave no throughput', () => {
  expect(ratiosOf(byId(dataset.runs, 'article-4-2-routing'))).toEqual([]);
  expect(ratiosOf(byId(dataset.runs, 'article-1-concurrency'))).toEqual([]);
});

test('ratiosOf(run) compares nothing where a set rate was held, and the limits where it was not', () => {
  const tests = ratiosOf(byId(dataset.runs, 'httparena-2026-09')).map(({ test }) => test);
  expect(tests).toContain('latency-1m');
  expect(tests).not.toContain('latency-10k');
  expect(tests).not.toContain('8gbit');
});
describe('ratiosOf(run, measure)', () => {
  const row = (id: string, more: Partial<Row>, values: Row['values']): Row => ({
    id,
    subject: id.startsWith('gin') ? 'gin' : 'flask',
    test: 'ping',
    stack: id,
    variant: null,
    concurrency: null,
    values,
    ...more,
  });
  const figure = (...repeats: number[]) => ({ value: repeats[0] ?? 0, repeats });

  test('has an interval where the run keeps the repeats', () => {
    const rows = [
      row('flask', {}, { 'cpu-per-request': figure(0.3, 0.31, 0.29) }),
      row('gin', {}, { 'cpu-per-request': figure(0.03, 0.031, 0.03) }),
    ];
    const [ratio] = ratiosOf({ id: 'run', rows, units: {} }, 'cpu-per-request');
    expect(ratio?.ratio).toBeCloseTo(0.1, 12);
    expect(ratio?.interval?.low).toBeGreaterThan(0.09);
    expect(ratio?.interval?.high).toBeLessThan(0.11);
    expect(ratiosOf({ id: 'run', rows, units: {} })).toEqual([]);
  });

  test('pairs paced rows of one rate, and leaves twins out', () => {
    const load = { kind: 'paced', tool: 'vegeta', seconds: 5, latencies: 'from-schedule' } as const;
    const at = (rate: number) => ({ 'rate-target': { value: rate }, 'latency-p99': { value: 2 } });
    const rows = [
      row('flask-slow', { load }, at(100)),
      row('flask-fast', { load }, at(400)),
      row('gin-other', { load }, at(9000)),
      row('gin-fast', { load }, at(400)),
      row('flask-twin', { load, twinOf: 'flask-fast' }, at(400)),
    ];
    expect(ratiosOf({ id: 'run', rows, units: {} }, 'latency-p99')).toMatchObject([
      { flaskStack: 'flask-fast', rate: 400, ratio: 1 },
    ]);
  });
});
