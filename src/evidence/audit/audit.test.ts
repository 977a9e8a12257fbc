import { describe, expect, test } from 'vitest';
import type { Row, Run } from '#schema/run.ts';
import { dataset } from '#data/load.ts';
import { auditAlone } from './alone.ts';
import type { Finding, FindingId } from './finding.ts';
import { audit } from './index.ts';
import { plantedRow, plantedRun } from '../testing/planted-runs.ts';

const sentence = { zh: '如此', en: 'So' };

test('a run that is stated in full and consistent has no finding and an A', () => {
  expect(audit(plantedRun(), [])).toEqual({ findings: [], grade: 'A' });
});

test('auditAlone(run) finds what audit(run, []) finds', () => {
  for (const run of [...dataset.runs, plantedRun({}, { reported: 'best', tool: null })]) {
    expect(auditAlone(run)).toEqual(audit(run, []));
  }
});

describe('Little’s law', () => {
  test('too few in flight for the connections', () => {
    const found = audit(withValues({ throughput: { value: 7900 } }), []);
    expect(found).toEqual({
      findings: [
        { id: 'in-flight-differs', row: 'row', facts: { inFlight: 79, concurrency: 100 } },
      ],
      grade: 'E',
    });
  });

  test('too many in flight', () => {
    expect(ids(withValues({ throughput: { value: 12_600 } }))).toEqual(['in-flight-differs']);
  });

  test('the limits themselves are allowed', () => {
    expect(ids(withValues({ throughput: { value: 8000 } }))).toEqual([]);
    expect(ids(withValues({ throughput: { value: 12_500 } }))).toEqual([]);
  });

  test.each(['wrk', 'wrk 4.2.0', 'wrk2'])(
    '%s corrects latencies, so too many are allowed',
    (tool) => {
      const row = plantedRow({ throughput: { value: 90_000 } });
      expect(ids(plantedRun({ rows: [row] }, { tool }))).toEqual([]);
      const low = plantedRow({ throughput: { value: 1000 } });
      expect(ids(plantedRun({ rows: [low] }, { tool }))).toEqual(['in-flight-differs']);
    },
  );

  test('requests that timed out are the reason for too few, and cost two grades', () => {
    const slow = { throughput: { value: 1000 }, timeouts: { value: 90 } };
    const { findings, grade } = audit(withValues(slow, { timeouts: 'count' }), []);
    const facts = { inFlight: 10, concurrency: 100, timeouts: 90 };
    expect(findings).toEqual([{ id: 'in-flight-differs', row: 'row', facts }]);
    expect(grade).toBe('C');
    const many = { throughput: { value: 20_000 }, timeouts: { value: 90 } };
    expect(audit(withValues(many, { timeouts: 'count' }), []).findings).toEqual([
      { id: 'in-flight-differs', row: 'row', facts: { inFlight: 200, concurrency: 100 } },
    ]);
  });

  test('a connection for each request explains half of those that are missing, and no more', () => {
    const flaws: Run['flaws'] = [
      { kind: 'connection-per-request', rows: ['row'], detail: sentence },
    ];
    const at = (value: number) =>
      ids(plantedRun({ rows: [plantedRow({ throughput: { value } })], flaws }));
    expect(at(4000)).toEqual(['connection-per-request']);
    expect(at(3900)).toEqual(['in-flight-differs', 'connection-per-request']);
  });

  test('a unit of µs is converted', () => {
    const units = { throughput: 'requests/s', 'latency-mean': 'µs' } as const;
    const rows = [plantedRow({ 'latency-mean': { value: 10_000 } })];
    expect(ids(plantedRun({ units, rows }))).toEqual([]);
  });

  test('a minority of rows costs two grades, half of them no more, a majority all', () => {
    const good = (id: string) => plantedRow({}, { id });
    const bad = (id: string) => plantedRow({ throughput: { value: 5000 } }, { id });
    const gradeOf = (rows: Row[]) => audit(plantedRun({ rows }), []).grade;
    expect(gradeOf([good('a'), good('b'), bad('c')])).toBe('C');
    expect(gradeOf([good('a'), bad('c')])).toBe('C');
    expect(gradeOf([good('a'), bad('b'), bad('c')])).toBe('E');
  });

  test('bounded figures are not calculated with', () => {
    expect(ids(withValues({ throughput: { value: 100, bound: 'over' } }))).toEqual([]);
  });

  const serial = { throughput: { value: 1000 }, 'latency-mean': { value: 1 } };

  test('one request at a time, while concurrency is not stated', () => {
    const run = plantedRun({ rows: [plantedRow(serial, { concurrency: null })] });
    expect(audit(run, [])).toEqual({
      findings: [{ id: 'serial-test', row: 'row', facts: { inFlight: 1 } }],
      grade: 'E',
    });
  });

  test('one request at a time, as stated', () => {
    expect(ids(plantedRun({ rows: [plantedRow(serial, { concurrency: 1 })] }))).toEqual([]);
  });
});

describe('what the source says of causes', () => {
  test('a lock that admits fewer requests', () => {
    const claims: Run['claims'] = [{ kind: 'lock', hold: 80, rows: ['row'] }];
    expect(audit(plantedRun({ claims }), [])).toEqual({
      findings: [{ id: 'lock-exceeded', row: 'row', facts: { most: 12.5, throughput: 10_000 } }],
      grade: 'E',
    });
    expect(ids(plantedRun({ claims: [{ kind: 'lock', hold: 0.1, rows: ['row'] }] }))).toEqual([]);
  });

  test('a pool that is blamed while most of it is free', () => {
    const pool = (size: number) =>
      plantedRun({ claims: [{ kind: 'pool', size, hold: 8, rows: ['row'] }] });
    expect(audit(pool(200), [])).toEqual({
      findings: [{ id: 'pool-not-exhausted', row: 'row', facts: { busy: 80, size: 200 } }],
      grade: 'C',
    });
    expect(ids(pool(100))).toEqual([]);
  });

  test('a mean below what every request does', () => {
    const work = (takes: number) =>
      plantedRun({ claims: [{ kind: 'work', takes, rows: ['row'] }] });
    expect(audit(work(80), [])).toEqual({
      findings: [{ id: 'faster-than-its-work', row: 'row', facts: { mean: 10, takes: 80 } }],
      grade: 'E',
    });
    expect(ids(work(10))).toEqual([]);
  });
});

describe('latencies', () => {
  test('a mean above p99', () => {
    expect(audit(withLatencies({ 'latency-p99': { value: 9 } }), [])).toEqual({
      findings: [{ id: 'mean-above-p99', row: 'row', facts: { mean: 10, p99: 9 } }],
      grade: 'E',
    });
  });

  test('a mean above p99 that the maximum allows', () => {
    const maximum = (value: number) =>
      ids(withLatencies({ 'latency-p99': { value: 9 }, 'latency-max': { value } }));
    expect(maximum(109)).toEqual([]);
    expect(maximum(108)).toEqual(['mean-above-p99']);
  });

  test.each(['ab', 'ab 2.3', 'ApacheBench 2.3'])('a mean of %s is none of latencies', (tool) => {
    const { rows, units } = withLatencies({ 'latency-p99': { value: 9 } });
    expect(ids(plantedRun({ rows, units }, { tool }))).toEqual([]);
    expect(ids(plantedRun({ rows, units }, { tool: 'abacus' }))).toEqual(['mean-above-p99']);
  });

  describe('a p99 that equals the mean', () => {
    const equal = (id: string) => plantedRow({ 'latency-p99': { value: 10 } }, { id });
    const higher = (id: string) => plantedRow({ 'latency-p99': { value: 11 } }, { id });
    const auditOf = (rows: Row[]) =>
      audit(plantedRun({ rows, units: { ...plantedRun().units, 'latency-p99': 'ms' } }), []);

    test('in most of the rows is a bug of the source', () => {
      expect(auditOf([equal('a'), equal('b'), higher('c')])).toEqual({
        findings: [{ id: 'p99-equals-mean', row: null, facts: { rows: 2, of: 3 } }],
        grade: 'E',
      });
    });

    test('in half of them or fewer may be chance', () => {
      expect(auditOf([equal('a'), higher('b')]).grade).toBe('C');
    });

    test('in none of them is no finding, whatever the unit', () => {
      expect(auditOf([higher('a')]).findings).toEqual([]);
    });
  });

  test('p99.9 stands between p99 and the maximum', () => {
    const run = (value: number) =>
      ids(
        withLatencies({
          'latency-p99': { value: 20 },
          'latency-p999': { value },
          'latency-max': { value: 30 },
        }),
      );
    expect(run(25)).toEqual([]);
    expect(run(19)).toEqual(['percentiles-out-of-order']);
    expect(run(31)).toEqual(['percentiles-out-of-order']);
  });

  test('percentiles out of order, over one that is missing', () => {
    const run = withLatencies({ 'latency-p50': { value: 12 }, 'latency-p90': { value: 11 } });
    expect(audit(run, [])).toEqual({
      findings: [
        {
          id: 'percentiles-out-of-order',
          row: 'row',
          facts: {
            lower: 'latency-p50',
            lowerFigure: 12,
            higher: 'latency-p90',
            higherFigure: 11,
          },
        },
      ],
      grade: 'E',
    });
  });

  test('percentiles in order, equal ones included', () => {
    const equal = { 'latency-p50': { value: 12 }, 'latency-p75': { value: 12 } };
    expect(ids(withLatencies({ ...equal, 'latency-max': { value: 13 } }))).toEqual([]);
  });
});

test('a placeholder is found once for each measure, and not calculated with', () => {
  const placeholder = { value: 0, placeholder: -1 };
  const rows = ['a', 'b'].map((id) => plantedRow({ 'latency-mean': placeholder }, { id }));
  expect(audit(plantedRun({ rows }), [])).toEqual({
    findings: [
      {
        id: 'placeholder-value',
        row: null,
        facts: { measure: 'latency-mean', placeholder: -1, rows: 2 },
      },
    ],
    grade: 'E',
  });
});

test.each([
  ['unit-error', 'E'],
  ['unequal-sides', 'C'],
  ['connection-per-request', 'C'],
  ['stale-dependency', 'C'],
] as const)('the stated flaw %s gives %s', (kind, grade) => {
  const flaws = [{ kind, rows: ['row'], detail: sentence }];
  const finding = { id: kind, row: 'row', facts: { flaw: 0 } };
  expect(audit(plantedRun({ flaws }), [])).toEqual({ findings: [finding], grade });
});

describe('setup', () => {
  const parts: readonly Partial<Run['setup']>[] = [
    { tool: null },
    { cores: null, machine: null },
    { versions: null },
    { workers: null, commands: null },
    { duration: null },
  ];

  test.each([
    [1, 'tool', 'B'],
    [2, 'tool hardware', 'C'],
    [3, 'tool hardware versions', 'C'],
    [4, 'tool hardware versions workers', 'D'],
    [5, 'tool hardware versions workers duration', 'E'],
  ])('%i missing: %s gives %s', (count, fields, grade) => {
    const setup = Object.assign({}, ...parts.slice(0, count)) as Partial<Run['setup']>;
    expect(audit(plantedRun({}, setup), [])).toEqual({
      findings: [{ id: 'setup-missing', row: null, facts: { count, fields } }],
      grade,
    });
  });

  test('a machine in words, and the commands, are enough', () => {
    const setup = { cores: null, machine: sentence, workers: null, commands: ['gunicorn -w 4'] };
    expect(ids(plantedRun({}, setup))).toEqual([]);
  });

  test.each([null, 1])('%s repeats are a single run', (repeats) => {
    const { findings, grade } = audit(plantedRun({}, { repeats }), []);
    expect(findings).toEqual([{ id: 'single-run', row: null, facts: {} }]);
    expect(grade).toBe('B');
  });

  describe('the best of several repeats', () => {
    const best = { reported: 'best' } as const;

    test('without spread', () => {
      expect(audit(plantedRun({}, best), [])).toEqual({
        findings: [{ id: 'best-of-repeats', row: null, facts: { repeats: 3 } }],
        grade: 'B',
      });
    });

    test('of nobody knows how many', () => {
      const { findings } = audit(plantedRun({}, { ...best, repeats: null }), []);
      expect(findings).toContainEqual({ id: 'best-of-repeats', row: null, facts: {} });
    });

    test('with the lowest and the highest, or the median, is no finding', () => {
      const rows = [plantedRow({ throughput: { value: 10_000, low: 9000, high: 10_000 } })];
      expect(ids(plantedRun({ rows }, best))).toEqual([]);
      expect(ids(plantedRun({}, { reported: 'median' }))).toEqual([]);
    });
  });

  describe('sides that were measured months apart', () => {
    const flask = (row: Partial<Row> = {}) =>
      plantedRow({}, { id: 'flask', subject: 'flask', ...row });
    const auditOf = (rows: Row[]) => audit(plantedRun({ rows, date: '2026-08-26' }), []);

    test('the older row is named, with the days', () => {
      expect(auditOf([flask({ date: '2026-04-19' }), plantedRow()])).toEqual({
        findings: [{ id: 'measured-apart', row: 'flask', facts: { days: 129 } }],
        grade: 'B',
      });
    });

    test('within 90 days, in another test or at another concurrency it does not matter', () => {
      expect(auditOf([flask({ date: '2026-05-28' }), plantedRow()]).findings).toEqual([]);
      const old = { date: '2020-01-01' };
      expect(auditOf([flask({ ...old, test: 'json' }), plantedRow()]).findings).toEqual([]);
      const fewer = plantedRow({ throughput: { value: 5000 } }, { concurrency: 50 });
      expect(auditOf([flask(old), fewer]).findings).toEqual([]);
    });

    test('nor where a day is not known, or one subject was measured twice', () => {
      const unknown = [flask({ date: '2020-01-01' }), plantedRow()];
      expect(ids(plantedRun({ rows: unknown }))).toEqual([]);
      const twice = [flask({ date: '2020-01-01' }), flask({ id: 'again' })];
      expect(auditOf(twice).findings).toEqual([]);
    });
  });

  test('a row that is shorter than the others', () => {
    const load = { kind: 'closed', tool: 'autocannon', latencies: 'from-sending' } as const;
    const rows = [plantedRow(), plantedRow({}, { id: 'short', load: { ...load, seconds: 5 } })];
    expect(audit(plantedRun({ rows }), [])).toEqual({
      findings: [{ id: 'short-run', row: 'short', facts: { duration: 5 } }],
      grade: 'B',
    });
  });

  test('a run under 10 seconds', () => {
    const short = [{ id: 'short-run', row: null, facts: { duration: 5 } }];
    const { findings, grade } = audit(plantedRun({}, { duration: 5 }), []);
    expect(findings).toEqual(short);
    expect(grade).toBe('B');
    const load = { kind: 'closed', tool: 'wrk', seconds: 6, latencies: 'corrected' } as const;
    const rows = [plantedRow({}, { load })];
    expect(audit(plantedRun({ rows }, { duration: 5 }), []).findings).toEqual(short);
  });

  test('load on the same machine, unless nothing is said of it', () => {
    expect(audit(plantedRun({}, { loadOnSameMachine: true }), []).grade).toBe('B');
    expect(ids(plantedRun({}, { loadOnSameMachine: true }))).toEqual(['load-on-same-machine']);
    expect(ids(plantedRun({}, { loadOnSameMachine: null }))).toEqual([]);
  });
});

describe('errors inside throughput', () => {
  test('as a rate', () => {
    const run = withValues({ 'error-rate': { value: 0.5 } }, { 'error-rate': '%' });
    expect(audit(run, [])).toEqual({
      findings: [{ id: 'errors-in-throughput', row: 'row', facts: { rate: 0.5 } }],
      grade: 'B',
    });
  });

  test('as a count, from which the rate follows', () => {
    const run = withValues({ errors: { value: 3000 } }, { errors: 'count' });
    expect(audit(run, []).findings).toEqual([
      { id: 'errors-in-throughput', row: 'row', facts: { errors: 3000, rate: 1 } },
    ]);
  });

  test('as a count without a rate, where it is more than the throughput holds', () => {
    const run = withValues({ errors: { value: 3_000_000 } }, { errors: 'count' });
    expect(audit(run, []).findings).toEqual([
      { id: 'errors-in-throughput', row: 'row', facts: { errors: 3_000_000 } },
    ]);
  });

  test('none', () => {
    const run = withValues(
      { errors: { value: 0 }, 'error-rate': { value: 0 } },
      { errors: 'count', 'error-rate': '%' },
    );
    expect(ids(run)).toEqual([]);
  });
});

describe('another run of the same source', () => {
  const documented = plantedRun({ id: 'documented' });
  const latencyOnly = (value: number, row: Partial<Row> = {}) =>
    plantedRun(
      {
        id: 'latency-only',
        units: { 'latency-mean': 'ms' },
        rows: [{ ...plantedRow({}, row), values: { 'latency-mean': { value } } }],
      },
      { toolVersion: null },
    );
  const contradictions = (run: Run, other: Run) =>
    audit(run, [run, other]).findings.filter(({ id }) => id === 'contradicts-other-run');

  test('states another latency at the same concurrency', () => {
    const facts = { other: 'documented', measure: 'latency-mean', ours: 26, theirs: 10 };
    expect(contradictions(latencyOnly(26), documented)).toEqual([
      { id: 'contradicts-other-run', row: 'row', facts },
    ]);
    expect(audit(latencyOnly(26), [documented]).grade).toBe('D');
    expect(contradictions(latencyOnly(25), documented)).toEqual([]);
  });

  test('implies another latency at a higher concurrency', () => {
    const [finding] = contradictions(latencyOnly(400, { concurrency: 1000 }), documented);
    expect(finding?.facts).toMatchObject({ ours: 400, theirs: 100 });
    expect(contradictions(latencyOnly(200, { concurrency: 1000 }), documented)).toEqual([]);
  });

  test('says nothing of a latency at a concurrency that is not stated', () => {
    expect(contradictions(latencyOnly(400, { concurrency: null }), documented)).toEqual([]);
  });

  test('says nothing of a far lower concurrency', () => {
    expect(contradictions(latencyOnly(400, { concurrency: 10 }), documented)).toEqual([]);
  });

  test('states another throughput', () => {
    const rows = [plantedRow({ throughput: { value: 30_000 } }, { concurrency: null })];
    const [finding] = contradictions(
      plantedRun({ id: 'fast', rows }, { toolVersion: null }),
      documented,
    );
    expect(finding?.facts).toMatchObject({ measure: 'throughput', ours: 30_000, theirs: 10_000 });
  });

  test('concerns the run that says less, or both', () => {
    expect(contradictions(documented, latencyOnly(100))).toEqual([]);
    const even = plantedRun({ id: 'even', rows: [plantedRow({ throughput: { value: 30_000 } })] });
    expect(contradictions(even, documented)).toHaveLength(1);
    expect(contradictions(documented, even)).toHaveLength(1);
  });

  test.each<[string, Partial<Run>]>([
    ['another source', { source: 'another-source' }],
    ['another day', { date: '2026-01-02' }],
    ['another reader', { kind: 'reader' }],
    ['another subject', { rows: [plantedRow({}, { subject: 'flask' })] }],
    ['another test', { rows: [plantedRow({}, { test: 'json' })] }],
    ['another stack', { rows: [plantedRow({}, { stack: 'cluster' })] }],
  ])('does not contradict about %s', (_, planted) => {
    const slow = plantedRun(
      {
        id: 'slow',
        date: '2026-01-01',
        rows: [plantedRow({ throughput: { value: 100 } }, { stack: 'single' })],
      },
      { toolVersion: null },
    );
    expect(contradictions(slow, documented)).toHaveLength(1);
    expect(contradictions(slow, plantedRun({ id: 'documented', ...planted }))).toEqual([]);
  });
});

describe('grades', () => {
  const short = { duration: 5 };

  test('any number of minor findings stay a B', () => {
    expect(audit(plantedRun({}, { ...short, repeats: 1, loadOnSameMachine: true }), []).grade).toBe(
      'B',
    );
  });

  test('one kind of major finding is a C, however often; two kinds are a D', () => {
    const flaw = (kind: Run['flaws'][number]['kind']) => ({ kind, rows: null, detail: sentence });
    const same = plantedRun({ flaws: [flaw('unequal-sides'), flaw('unequal-sides')] }, short);
    expect(audit(same, []).grade).toBe('C');
    const two = plantedRun({ flaws: [flaw('unequal-sides'), flaw('stale-dependency')] }, short);
    expect(audit(two, []).grade).toBe('D');
  });
});

function withValues(values: Row['values'], units: Run['units'] = {}): Run {
  const stated: Run['units'] = { throughput: 'requests/s', 'latency-mean': 'ms', ...units };
  return plantedRun({ units: stated, rows: [plantedRow(values)] });
}

function withLatencies(values: Row['values']): Run {
  const units = Object.fromEntries(Object.keys(values).map((measure) => [measure, 'ms']));
  return withValues(values, units);
}

function ids(run: Run): readonly FindingId[] {
  return audit(run, []).findings.map(({ id }: Finding) => id);
}
