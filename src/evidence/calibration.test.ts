import { describe, expect, test } from 'vitest';
import { byId, evidenceRuns } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { calibrationOf, isInRange } from './calibration.ts';

const usual = evidenceRuns(dataset).get(dataset.defaultRun);
if (!usual) throw new Error('there is a default run');
const rows = dataset.runs.flatMap((run) => calibrationOf(run, usual, dataset.assumptions));

describe('calibrationOf(run, usual, assumptions)', () => {
  test('takes the rows at a set rate with CPU of the server, and no others', () => {
    const run = byId(dataset.runs, 'httparena-2026-09');
    const paced = run.rows.filter(
      ({ values }) => values['rate-target'] && values['cpu-per-request'],
    );
    expect(calibrationOf(run, usual, dataset.assumptions).map(({ row }) => row)).toEqual(
      paced.map(({ id }) => id),
    );
    const closed = byId(dataset.runs, 'article-4-4-ping');
    expect(calibrationOf(closed, usual, dataset.assumptions)).toEqual([]);
  });

  test('predicts the mean and p99 of an idle server as its CPU and little more', () => {
    const gin = rows.find(({ row }) => row === 'gin-latency-10k-1024');
    expect(gin?.held).toBe(true);
    expect(gin?.predicted?.mean).toBeCloseTo(0.0766255, 4);
    expect(gin?.predicted?.p99.low).toBeGreaterThanOrEqual(0.0766255);
  });

  test('adds what each request waits, and compares nothing where that is not known', () => {
    const own = rows.filter(({ run }) => run.startsWith('reproduced-'));
    const orders = own.filter(({ row }) => row.startsWith('order-'));
    expect(orders.length).toBeGreaterThan(0);
    for (const { predicted } of orders) expect(predicted?.p99.low).toBeGreaterThan(80);
    const lists = own.filter(({ row }) => row.startsWith('list-'));
    expect(lists.length).toBeGreaterThan(0);
    for (const { unfit } of lists) expect(unfit).toBe('unknown-wait');
  });

  test('does not judge the queue where the load generator is in it', () => {
    const unfit = rows.flatMap(({ row, unfit }) => (unfit === 'shared-cores' ? [row] : []));
    expect(unfit).toContain('ping-flask-gevent-paced-80');
    expect(unfit).not.toContain('ping-flask-gevent-paced-20');
    expect(unfit).not.toContain('ping-gin-release-paced-80-of-flask-gevent');
  });

  test('predicts that a rate above the cores cannot be held', () => {
    const flask = rows.find(({ row }) => row === 'flask-latency-500k-8cpu-1024');
    expect(flask).toMatchObject({ held: false, predicted: null });
  });
});

test('at least nine of ten measured p99s lie in the predicted range', () => {
  const judged = rows.map(isInRange).filter((inside) => inside !== null);
  expect(judged.length).toBeGreaterThan(0);
  expect(judged.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * judged.length);
});

test('the model foresees which rates were not held', () => {
  for (const { row, held, predicted } of rows)
    expect([row, predicted !== null]).toEqual([row, held]);
});
