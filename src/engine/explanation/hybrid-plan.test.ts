import { describe, expect, test } from 'vitest';
import { hybridCapacity } from '../capacity/hybrid-capacity.ts';
import { hybridPlan } from './hybrid-plan.ts';
import { assumptions } from '../testing/assumptions.ts';
import { situation } from '../testing/situations.ts';

describe('hybridPlan(situation)', () => {
  test('is null where nothing would stay in Python', () => {
    expect(hybridPlan(situation({ 'existing-code': 'go' }))).toBeNull();
    const none = { ...assumptions.pythonShare, afterHotRoutesMoved: 0 };
    const given = { ...situation(), assumptions: { ...assumptions, pythonShare: none } };
    expect(hybridPlan(given)).toBeNull();
  });

  test('says what goes where, and what each part needs', () => {
    const plan = hybridPlan(situation());
    expect(plan).toMatchObject({
      keeps: 'existing-code',
      python: {
        share: 0.3,
        rate: 300,
        cores: 5,
        coresNeeded: expect.closeTo((0.3 * 1.4) / 0.7, 12),
        workers: { count: 5 },
      },
      gin: {
        share: 0.7,
        rate: 700,
        cores: 3,
        coresNeeded: expect.closeTo((0.2 + 0.7 * 0.12) / 0.7, 12),
        proxied: 300,
      },
      hop: 1,
      highestPythonPercent: 100,
    });
  });

  test('says what moving a percent saves', () => {
    // Each request that Gin answers itself saves 1.4 ms in Python and takes 0.12 ms in Go.
    const plan = hybridPlan(situation());
    expect(plan?.coresSavedPerPercent).toBeCloseTo((1.4 - 0.12) / 0.7 / 100, 12);
  });

  test('finds the highest percentage that may stay in Python', () => {
    const given = situation({ 'peak-rate': '8000' });
    const highest = hybridPlan(given)?.highestPythonPercent ?? 0;
    const cores = (percent: number) => hybridCapacity(given, percent / 100).cores;
    expect(cores(highest)).toBeLessThanOrEqual(8);
    expect(cores(highest + 1)).toBeGreaterThan(8);
    expect(hybridPlan(situation({ 'peak-rate': '100000' }))?.highestPythonPercent).toBeNull();
    const barely = { cores: '48', 'peak-rate': '100000' } as const;
    expect(hybridPlan(situation(barely))?.highestPythonPercent).toBe(1);
  });

  test.each([
    ['python', 'busiest-stateless-read', ['put-gin-in-front', 'move-hot-routes']],
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
    const given = situation({ 'peak-rate': '6000' });
    expect(hybridPlan(given)?.steps).toEqual([
      {
        step: 'put-gin-in-front',
        pythonShare: 1,
        cores: expect.closeTo((6 * 1.6) / 0.7, 9),
        fits: false,
      },
      {
        step: 'move-hot-routes',
        pythonShare: 0.3,
        cores: expect.closeTo((6 * 0.704) / 0.7, 9),
        fits: true,
      },
      {
        step: 'size-both-parts',
        pythonShare: 0.3,
        cores: expect.closeTo((6 * 0.704) / 0.7, 9),
        fits: true,
      },
    ]);
    const libraries = situation({ 'existing-code': 'none', 'python-libraries': 'most-routes' });
    expect(hybridPlan(libraries)?.steps.map(({ pythonShare }) => pythonShare)).toEqual([
      0, 0, 0.8, 0.8,
    ]);
  });
});
