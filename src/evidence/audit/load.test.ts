import { describe, expect, test } from 'vitest';
import type { Row, Run } from '#schema/run.ts';
import { plantedRow, plantedRun } from '../testing/planted-runs.ts';
import { audit } from './index.ts';
import { limitOf } from './load.ts';

/** A row at a set rate: Little’s law has nothing to hold against it. */
const paced = (values: Row['values'], row: Partial<Row> = {}) =>
  plantedRow({ throughput: { value: 9900 }, ...values }, { concurrency: null, ...row });

const units: Run['units'] = {
  throughput: 'requests/s',
  'latency-mean': 'ms',
  'rate-target': 'requests/s',
  'rate-reached': 'requests/s',
  'server-busy': '%',
  'cpu-per-request': 'ms',
};

describe('the server was not the limit', () => {
  test('by the stated share of its CPU', () => {
    expect(auditOf(plantedRow({ 'server-busy': { value: 49 } }))).toEqual({
      findings: [{ id: 'generator-bound', row: 'row', facts: { busy: 49 } }],
      grade: 'C',
    });
    expect(auditOf(plantedRow({ 'server-busy': { value: 50 } })).findings).toEqual([]);
  });

  test('by CPU per request × rate ÷ cores', () => {
    const { findings } = auditOf(plantedRow({ 'cpu-per-request': { value: 0.1 } }));
    expect(findings).toEqual([{ id: 'generator-bound', row: 'row', facts: { busy: 25 } }]);
    expect(auditOf(plantedRow({ 'cpu-per-request': { value: 0.3 } })).findings).toEqual([]);
  });

  test('the cores are those that the subjects could use', () => {
    const row = plantedRow({ 'cpu-per-request': { value: 0.15 } });
    const capacity = {
      test: 'ping',
      rows: { flask: 'row', gin: 'row' },
      basis: 'measured',
    } as const;
    expect(ids(plantedRun({ rows: [row], units, capacity: { ...capacity, cores: 2 } }))).toEqual(
      [],
    );
    expect(ids(plantedRun({ rows: [row], units, capacity: { ...capacity, cores: 4 } }))).toEqual([
      'generator-bound',
    ]);
  });

  test('nothing is said of a row that need not be busy', () => {
    const idle = { 'server-busy': { value: 5 } };
    const one = plantedRow({ ...idle, throughput: { value: 100 } }, { concurrency: 1 });
    expect(auditOf(one).findings).toEqual([]);
    expect(auditOf(paced({ ...idle, 'rate-target': { value: 10_000 } })).findings).toEqual([]);
    expect(auditOf(plantedRow(idle, { calls: 'database' })).findings).toEqual([]);
    const claims: Run['claims'] = [{ kind: 'work', takes: 10, rows: ['row'] }];
    expect(ids(plantedRun({ rows: [plantedRow(idle)], units, claims }))).toEqual([]);
  });

  test('a rate that was not reached had to be limited by something', () => {
    const row = paced({
      'server-busy': { value: 47 },
      'rate-target': { value: 10_000 },
      'rate-reached': { value: 4600 },
      'latency-mean': null,
    });
    expect(auditOf(row).findings.map(({ id }) => id)).toEqual(['generator-bound']);
  });

  test('nor of one whose CPU nobody measured', () => {
    expect(auditOf(plantedRow({ 'server-busy': null, 'cpu-per-request': null })).findings).toEqual(
      [],
    );
  });
});

test.each([
  [75, 'server'],
  [74, null],
  [50, null],
  [49, 'something-else'],
] as const)('limitOf a row whose server used %i%% is %s', (value, limit) => {
  const row = plantedRow({ 'server-busy': { value } });
  expect(limitOf(plantedRun({ rows: [row], units }), row)).toBe(limit);
});

describe('a target rate that was missed', () => {
  const halved = { 'rate-target': { value: 100 }, 'rate-reached': { value: 50 } };

  test('makes the quoted latencies those of a queue', () => {
    const row = paced({
      throughput: { value: 94 },
      'latency-mean': { value: 9000 },
      'rate-target': { value: 100 },
    });
    expect(auditOf(row)).toEqual({
      findings: [{ id: 'rate-missed', row: 'row', facts: { reached: 94, target: 100 } }],
      grade: 'C',
    });
  });

  test('as the source states it, before what was answered', () => {
    const row = paced({
      throughput: { value: 99 },
      'rate-target': { value: 100 },
      'rate-reached': { value: 33.4 },
    });
    expect(auditOf(row).findings).toEqual([
      { id: 'rate-missed', row: 'row', facts: { reached: expect.closeTo(33.4, 9), target: 100 } },
    ]);
  });

  test('any latency will do, also one that is bounded', () => {
    const row = paced({ ...halved, 'latency-mean': null });
    const tail = { 'latency-p999': { value: 40, bound: 'over' } } as const;
    const values = { ...row.values, ...tail };
    const run = plantedRun({
      rows: [{ ...row, values }],
      units: { ...units, 'latency-p999': 'ms' },
    });
    expect(ids(run)).toEqual(['rate-missed']);
  });

  test('is no finding without latencies, or within 5%', () => {
    expect(auditOf(paced({ ...halved, 'latency-mean': null })).findings).toEqual([]);
    const within = { 'rate-target': { value: 100 }, 'rate-reached': { value: 95 } };
    expect(auditOf(paced(within)).findings).toEqual([]);
  });
});

test('at a set rate any number may be in flight, also one', () => {
  const rare = { throughput: { value: 100 }, 'latency-mean': { value: 10 } };
  const row = paced({ ...rare, 'rate-target': { value: 100 } });
  expect(auditOf(row).findings).toEqual([]);
  expect(auditOf({ ...row, concurrency: 1024 }).findings).toEqual([]);
});

test('connections that are only held open are neither in flight nor load', () => {
  const load = { kind: 'held', tool: 'hold', seconds: 30, latencies: null } as const;
  const values = { throughput: { value: 10 }, 'server-busy': { value: 1 } };
  expect(auditOf(plantedRow(values, { concurrency: 10_000, load })).findings).toEqual([]);
});

test('what was sent at a set rate does not contradict what was sent as fast as it goes', () => {
  const run = plantedRun({ id: 'all-out', units, rows: [plantedRow()] });
  const row = paced({ throughput: { value: 100 }, 'rate-target': { value: 100 } });
  const slow = plantedRun({ id: 'paced', units, rows: [row] });
  expect(audit(slow, [run]).findings).toEqual([]);
  expect(audit(run, [slow]).findings).toEqual([]);
});

function auditOf(row: Row) {
  return audit(plantedRun({ rows: [row], units }), []);
}

function ids(run: Run) {
  return audit(run, []).findings.map(({ id }) => id);
}
