import { expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { ratiosOf } from './ratios.ts';

test('ratiosOf(run) compares rows of the same test and concurrency', () => {
  const [ping, ...others] = ratiosOf(byId(dataset.runs, 'article-4-4-ping'));
  expect(ping?.ratio).toBeCloseTo(18432 / 6741, 12);
  expect(ping).toMatchObject({ test: 'ping', flaskStack: 'gunicorn-gevent', concurrency: 100 });
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
