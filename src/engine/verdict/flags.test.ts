import { describe, expect, test } from 'vitest';
import type { Assumptions } from '../capacity/assumptions.ts';
import { capacityOf } from '../capacity/capacity.ts';
import type { Answers } from '../questions/questions.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, situation } from '../testing/situations.ts';
import { decide } from './decide.ts';
import { type FlagId, flagIds } from './flags.ts';

const decided = (answers: Partial<Answers>, changes: Partial<Assumptions> = {}) =>
  decide({ ...ordinary, ...answers }, evidence, { ...assumptions, ...changes });
/** Whom a flag concerns; undefined where it is not raised. */
const raised = (id: FlagId, answers: Partial<Answers>, changes: Partial<Assumptions> = {}) =>
  decided(answers, changes).flags.find((flag) => flag.id === id)?.candidates;

describe('hardly-matters', () => {
  // 1.4 against 0.3 ms after 667 ms, and 2.8 against 0.43 cores.
  const slow = { 'backend-wait': '2000', 'p99-target': 'none' } as const;
  const both = expect.arrayContaining(['flask', 'gin']);

  test('is raised where mean responses hardly differ and neither do the cores', () => {
    expect(raised('hardly-matters', slow)).toEqual(both);
    expect(raised('hardly-matters', slow)).toHaveLength(2);
  });

  test('is not raised where the cores differ by ten', () => {
    // Each 1000 requests/s differ by 2.8 − 0.4286 cores.
    const free = { ...slow, cores: 'pay-as-you-go' } as const;
    expect(raised('hardly-matters', { ...free, 'peak-rate': '4216' })).toEqual(both);
    expect(raised('hardly-matters', { ...free, 'peak-rate': '4217' })).toBeUndefined();
  });

  test('is not raised where mean responses differ', () => {
    expect(raised('hardly-matters', { ...slow, 'backend-wait': '5' })).toBeUndefined();
    const mean = (id: 'flask' | 'gin') => capacityOf(id, situation(slow)).mean ?? 0;
    const difference = (mean('flask') - mean('gin')) / mean('flask');
    const limits = (meanDifference: number) => ({ hardlyMatters: { meanDifference, cores: 10 } });
    expect(raised('hardly-matters', slow, limits(difference))).toBeUndefined();
    expect(raised('hardly-matters', slow, limits(difference * 1.0001))).toEqual(both);
  });

  test('is not raised where one of them fails by capacity or latency', () => {
    const all = { hardlyMatters: { meanDifference: 1, cores: 1e9 } };
    expect(raised('hardly-matters', { ...slow, 'peak-rate': '10000' }, all)).toBeUndefined();
    expect(raised('hardly-matters', { ...slow, 'peak-rate': '3000' }, all)).toBeUndefined();
    expect(raised('hardly-matters', { ...slow, 'p99-target': '2001' }, all)).toBeUndefined();
    expect(raised('hardly-matters', { ...slow, 'peak-rate': '2800' }, all)).toEqual(both);
  });

  test('is raised whatever else excludes one of them, but never where nothing fits', () => {
    expect(raised('hardly-matters', { ...slow, 'python-libraries': 'some-routes' })).toEqual(both);
    const none = { ...slow, 'python-libraries': 'some-routes', runtimes: 'go' } as const;
    expect(decided(none).verdict).toBe('none-fits');
    expect(raised('hardly-matters', none)).toBeUndefined();
  });
});

test('target-unreachable concerns all where the wait alone exceeds the target', () => {
  expect(raised('target-unreachable', { 'p99-target': '79' })).toHaveLength(3);
  expect(raised('target-unreachable', { 'p99-target': '80' })).toBeUndefined();
});

describe('tail-at-risk', () => {
  test('concerns those whose band holds the target', () => {
    const { low = 0, high = 0 } = capacityOf('flask', situation()).p99 ?? {};
    const at = (target: number) => raised('tail-at-risk', { 'p99-target': `${target}` });
    expect(at(low)).toContain('flask');
    expect(at(high - 0.001)).toContain('flask');
    expect(at(high) ?? []).not.toContain('flask');
    expect(at(low - 0.001) ?? []).not.toContain('flask');
  });

  test('does not concern what is excluded for another reason', () => {
    const concerned = raised('tail-at-risk', { 'p99-target': '84', runtimes: 'go' });
    expect(concerned ?? []).not.toContain('flask');
  });
});

test('at-its-limit concerns those within 5% of an exclusion', () => {
  // Flask needs 2.8 cores for 1000 requests/s, and 7.6 for 2714.
  expect(raised('at-its-limit', { 'peak-rate': '2750' })).toEqual(['flask']);
  expect(raised('at-its-limit', { 'peak-rate': '2700' })).toBeUndefined();
  expect(raised('at-its-limit', { 'peak-rate': '2750', runtimes: 'go' })).toBeUndefined();
});

describe('learn-or-hire', () => {
  test('concerns what is recommended in a language that nobody knows', () => {
    const nobody = { 'python-skill': 'none', 'go-skill': 'none' } as const;
    const { verdict, candidates } = decided({ ...nobody, 'existing-code': 'none' });
    expect(verdict).toBe('too-close');
    expect(raised('learn-or-hire', { ...nobody, 'existing-code': 'none' })).toEqual(candidates);
    const go = { ...nobody, runtimes: 'go' } as const;
    expect(decided(go).verdict).toBe('gin');
    expect(raised('learn-or-hire', go)).toEqual(['gin']);
  });

  test('does not concern what is not recommended, or known', () => {
    expect(decided({ 'go-skill': 'none' }).verdict).toBe('flask');
    expect(raised('learn-or-hire', { 'go-skill': 'none' })).toBeUndefined();
    const unwritten = { 'python-skill': 'none', runtimes: 'go' } as const;
    expect(raised('learn-or-hire', unwritten)).toBeUndefined();
  });
});

test('database-limit concerns all where more queries run at once than the database serves well', () => {
  // A mean wait of 26.7 ms: 1875 requests/s keep 50 queries running.
  expect(raised('database-limit', { 'peak-rate': '1876' })).toHaveLength(3);
  expect(raised('database-limit', { 'peak-rate': '1874' })).toBeUndefined();
  expect(raised('database-limit', { 'peak-rate': '5000', workload: 'gateway' })).toBeUndefined();
});

describe('inherited-code', () => {
  const by = (answers: Partial<Answers>) => raised('inherited-code', answers);

  test('concerns whoever keeps code in a language that nobody knows', () => {
    expect(by({ 'python-skill': 'none' })).toEqual(expect.arrayContaining(['flask', 'hybrid']));
    expect(by({ 'python-skill': 'none' })).toHaveLength(2);
    expect(by({ 'go-skill': 'none', 'existing-code': 'go' })).toEqual(['gin']);
    expect(by({ 'go-skill': 'none', 'existing-code': 'both' })).toEqual(
      expect.arrayContaining(['gin', 'hybrid']),
    );
  });

  test('concerns nobody where the code is known, to be rewritten, or not kept', () => {
    expect(by({ 'go-skill': 'none' })).toBeUndefined();
    expect(by({ 'python-skill': 'none', 'existing-code': 'go' })).toBeUndefined();
    expect(by({ 'python-skill': 'none', 'existing-code': 'python-rewrite' })).toBeUndefined();
    expect(by({ 'python-skill': 'none', runtimes: 'go' })).toBeUndefined();
  });
});

describe('async-python', () => {
  test('concerns Flask where connections are held open, or many requests at once', () => {
    expect(raised('async-python', { connections: '1' })).toEqual(['flask']);
    // A mean wait of 667 ms and 1.4 ms of work: 1500 requests/s keep 1002 in flight.
    const waiting = { 'backend-wait': '2000', 'p99-target': 'none' } as const;
    expect(raised('async-python', { ...waiting, 'peak-rate': '1500' })).toEqual(['flask']);
    expect(raised('async-python', { ...waiting, 'peak-rate': '1400' })).toBeUndefined();
    expect(raised('async-python', {})).toBeUndefined();
  });

  test('concerns nobody where Python is not known, or the service cannot keep up', () => {
    expect(raised('async-python', { connections: '1', 'python-skill': 'none' })).toBeUndefined();
    expect(raised('async-python', { 'peak-rate': '100000' })).toBeUndefined();
  });
});

test('flags stand in their order, the weightiest first', () => {
  const { flags } = decided({
    'python-skill': 'none',
    'go-skill': 'none',
    'peak-rate': '2750',
    'p99-target': '100',
    connections: '10000',
  });
  const ids = flags.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(ids).toEqual(flagIds.filter((id) => ids.includes(id)));
});
