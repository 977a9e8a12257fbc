import { describe, expect, it } from 'vitest';
import { type Case, rowId } from './cases.ts';
import { expectedSeconds, planOf } from './plan.ts';
import { casesOf, interleave, type SuiteId, suiteIds, suites } from './suites.ts';

const full = { quick: false, duration: null };
const idsOf = (ids: readonly SuiteId[], options: Parameters<typeof casesOf>[1] = full) =>
  casesOf(ids, options).map(({ configuration }) => rowId(configuration));

describe('casesOf(suites, { quick, duration })', () => {
  it('has each configuration once, though several suites measure it', () => {
    const ids = idsOf(suiteIds);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOf(['alternatives'])).toContain('ping-gin-release-100');
  });

  it('keeps the order of the suites, and the times of the first that measures it', () => {
    const cases = casesOf(['ping', 'alternatives'], full);
    expect(cases[0]).toMatchObject({ times: suites.ping.times });
    expect(idsOf(['ping', 'alternatives']).slice(0, 8)).toEqual(idsOf(['ping']));
  });

  it('measures every suite when it has to be quick, and nothing that the suite does not have', () => {
    for (const suite of suiteIds) {
      const few = idsOf([suite], { quick: true, duration: null });
      expect(few.length).toBeGreaterThan(0);
      const known = suite === 'connections' ? few : idsOf([suite]);
      expect(few.filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  it('lets a duration be chosen for all', () => {
    const durations = casesOf(suiteIds, { quick: false, duration: 7 }).map(
      ({ times }) => times.duration,
    );
    expect(new Set(durations)).toEqual(new Set([7]));
  });
});

describe('planOf(suites, options)', () => {
  it('is at most an hour for five repeats of all, and two minutes for a quick run', () => {
    const seconds = (options: Parameters<typeof planOf>[1]) =>
      planOf(suiteIds, options).reduce((sum, suite) => sum + suite.seconds, 0);
    expect(seconds({ ...full, repeats: 5 })).toBeLessThan(3600);
    expect(seconds({ quick: true, duration: null, repeats: 1 })).toBeLessThan(120);
  });

  it('adds up to what is measured', () => {
    const cases = casesOf(suiteIds, full);
    const plan = planOf(suiteIds, { ...full, repeats: 2 });
    expect(plan.reduce((sum, { configurations }) => sum + configurations, 0)).toBe(cases.length);
    expect(plan.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(
      2 * expectedSeconds(cases),
      6,
    );
  });
});

describe('rowId(configuration)', () => {
  const gin: Case = {
    test: 'ping',
    stack: 'gin-release',
    load: { kind: 'closed', connections: 100 },
  };

  it.each([
    [gin, 'ping-gin-release-100'],
    [{ ...gin, twin: true }, 'ping-gin-release-100-twin'],
    [{ ...gin, load: { kind: 'paced', saturation: 0.8, of: null } }, 'ping-gin-release-paced-80'],
    [
      { ...gin, load: { kind: 'paced', saturation: 0.8, of: 'gunicorn-gevent' } },
      'ping-gin-release-paced-80-of-flask-gevent',
    ],
    [
      { ...gin, test: 'connections', load: { kind: 'held', connections: 1000 } },
      'connections-gin-release-1000',
    ],
  ] satisfies [Case, string][])('of %j is %s', (configuration, id) => {
    expect(rowId(configuration)).toBe(id);
  });
});

describe('interleave(cases, repeats)', () => {
  it('measures all once before any again, every second time backwards', () => {
    expect(interleave(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a', 'b', 'c']);
  });
});
