import { describe, expect, test } from 'vitest';
import { hybridCapacity } from '../capacity/hybrid-capacity.ts';
import { hybridPlan } from './hybrid-plan.ts';
import { assumptions } from '../testing/assumptions.ts';
import { situation } from '../testing/situations.ts';

describe('hybridPlan(situation)', () => {
  test('is null where nothing would stay in Python', () => {
    expect(hybridPlan(situation({ 'existing-code': 'go' }))).toBeNull();
    const none = { ...assumptions.pythonShare, stays: { few: 0, spread: 0 } };
    const given = { ...situation(), assumptions: { ...assumptions, pythonShare: none } };
    expect(hybridPlan(given)).toBeNull();
  });

  test('says what goes where, and what each part needs', () => {
    const plan = hybridPlan(situation());
    const python = (0.7 * 1.4) / 0.5;
    const gin = (0.2 + 0.3 * 0.1) / 0.7;
    expect(plan).toMatchObject({
      keeps: 'existing-code',
      python: {
        share: 0.7,
        rate: 700,
        cores: expect.closeTo((8 * python) / (python + gin), 9),
        coresNeeded: expect.closeTo(python, 12),
        workers: { count: 7 },
      },
      gin: {
        share: expect.closeTo(0.3, 12),
        rate: expect.closeTo(300, 9),
        cores: expect.closeTo((8 * gin) / (python + gin), 9),
        coresNeeded: expect.closeTo(gin, 12),
        proxied: 700,
      },
      hop: 1,
      highestPythonPercent: 100,
    });
  });

  test('says what moving a percent saves', () => {
    // Each request that Gin answers itself saves 1.4 ms in Python and takes 0.1 ms in Go.
    const plan = hybridPlan(situation());
    expect(plan?.coresSavedPerPercent).toBeCloseTo((1.4 / 0.5 - 0.1 / 0.7) / 100, 12);
  });

  test('finds the highest percentage that may stay in Python', () => {
    const given = situation({ 'peak-rate': '5000' });
    const highest = hybridPlan(given)?.highestPythonPercent ?? 0;
    const cores = (percent: number) => hybridCapacity(given, percent / 100).cores;
    expect(cores(highest)).toBeLessThanOrEqual(8);
    expect(cores(highest + 1)).toBeGreaterThan(8);
    expect(hybridPlan(situation({ 'peak-rate': '100000' }))?.highestPythonPercent).toBeNull();
    const barely = { cores: '46', 'peak-rate': '100000' } as const;
    expect(hybridPlan(situation(barely))?.highestPythonPercent).toBe(1);
  });

  test.each([
    ['python', 'busiest-stateless-read', ['put-gin-in-front', 'move-hot-routes']],
    ['python-rewrite', 'busiest-stateless-read', ['put-gin-in-front', 'move-hot-routes']],
    ['both', 'busiest-stateless-read', ['put-gin-in-front', 'move-hot-routes']],
    ['go', 'least-critical-python-route', ['add-python-service', 'route-to-python']],
    [
      'none',
      'least-critical-python-route',
      ['start-with-gin', 'add-python-service', 'route-to-python'],
    ],
  ] as const)('goes from %s code by the %s', (existing, firstRoute, steps) => {
    const given = situation({ 'existing-code': existing, 'python-libraries': 'some-routes' });
    const plan = hybridPlan(given);
    expect(plan?.firstRoute).toBe(firstRoute);
    expect(plan?.steps.map(({ step }) => step)).toEqual([...steps, 'size-both-parts']);
  });

  test('tells after each step what Python serves, what both need, and whether that fits', () => {
    const given = situation({ 'peak-rate': '3000', 'hot-routes': 'few' });
    const all = (3 * 1.4) / 0.5 + (3 * 0.2) / 0.7;
    const moved = (0.2 * 3 * 1.4) / 0.5 + (3 * (0.2 + 0.8 * 0.1)) / 0.7;
    expect(hybridPlan(given)?.steps).toEqual([
      { step: 'put-gin-in-front', pythonShare: 1, cores: expect.closeTo(all, 9), fits: false },
      { step: 'move-hot-routes', pythonShare: 0.2, cores: expect.closeTo(moved, 9), fits: true },
      { step: 'size-both-parts', pythonShare: 0.2, cores: expect.closeTo(moved, 9), fits: true },
    ]);
    const libraries = situation({ 'existing-code': 'none', 'python-libraries': 'most-routes' });
    expect(hybridPlan(libraries)?.steps.map(({ pythonShare }) => pythonShare)).toEqual([
      0, 0, 0.8, 0.8,
    ]);
  });
});
