import { describe, expect, test } from 'vitest';
import { capacityOf } from '#engine/capacity/capacity.ts';
import { situation } from '#engine/testing/situations.ts';
import { rateChartOf } from './rate-chart-scale.ts';

describe('rateChartOf(situation)', () => {
  test('has each candidate’s own cores at the rate answered', () => {
    const chart = rateChartOf(situation());
    for (const { candidate, coresAt } of chart.lines) {
      expect(coresAt(chart.rate)).toBeCloseTo(capacityOf(candidate, situation()).cores, 9);
    }
  });

  test('shows the rate, the budget and every end of a line within whole decades', () => {
    for (const answers of [
      {},
      { 'peak-rate': '100000', cores: '128' },
      { 'peak-rate': '0.001' },
      { workload: 'compute' },
      { cores: 'pay-as-you-go' },
    ] as const) {
      const { rates, cores, rate, budget, lines } = rateChartOf(situation(answers));
      const within = (value: number, all: readonly number[]) =>
        value >= (all[0] ?? Number.NaN) * (1 - 1e-9) && value <= (all.at(-1) ?? 0) * (1 + 1e-9);
      expect(within(rate, rates)).toBe(true);
      if (budget !== null) expect(within(budget, cores)).toBe(true);
      for (const { fitsUpTo, coresAt } of lines) {
        if (fitsUpTo !== null) expect(within(fitsUpTo, rates)).toBe(true);
        expect(within(coresAt(rates.at(-1) ?? 0), cores)).toBe(true);
      }
    }
  });

  test('has no end for a candidate that is excluded whatever the rate', () => {
    const { lines } = rateChartOf(situation({ 'python-libraries': 'some-routes' }));
    expect(lines.find(({ candidate }) => candidate === 'gin')?.fitsUpTo).toBeNull();
  });
});
