import { describe, expect, test } from 'vitest';
import { capacitiesIn } from '../capacity/capacity.ts';
import { yearlyCost } from '../capacity/cost.ts';
import { assumptions } from '../testing/assumptions.ts';
import { situation, withCpu } from '../testing/situations.ts';
import type { LimitsByPlace } from '../verdict/overrides.ts';
import { paybackOf } from './payback.ts';
import { plausibleModels } from './plausible-models.ts';

const limits: LimitsByPlace = {
  'price.core': { unit: 'dollars', range: [200, 600] },
  'price.week': { unit: 'dollars', range: [1500, 6000] },
};

describe('paybackOf(situation, models)', () => {
  const exact = withCpu(0.6, 0.2);
  const given = situation({ 'peak-rate': '10000', cores: '32' });
  const payback = paybackOf(given, plausibleModels(assumptions, limits, [exact]));
  const capacities = capacitiesIn(given);
  const cost = (id: 'flask' | 'gin' | 'hybrid') => yearlyCost(capacities[id], assumptions);

  test('has the cheapest first, and what each costs beyond it', () => {
    expect(payback.map(({ candidate }) => candidate)).toEqual(['gin', 'hybrid', 'flask']);
    for (const { candidate, yearly, extra, weeks } of payback) {
      expect(yearly.middle).toBeCloseTo(cost(candidate), 9);
      expect(extra.middle).toBeCloseTo(cost(candidate) - cost('gin'), 9);
      expect(weeks.middle).toBeCloseTo(extra.middle / 3000, 9);
    }
    expect(payback[0]?.extra).toEqual({ low: 0, middle: 0, high: 0 });
  });

  test('has bands in which nine of ten models lie', () => {
    for (const { yearly, weeks } of payback) {
      expect(yearly.low).toBeLessThan(yearly.middle);
      expect(yearly.high).toBeGreaterThan(yearly.middle);
      expect(weeks.low).toBeLessThanOrEqual(weeks.middle);
      expect(weeks.high).toBeGreaterThanOrEqual(weeks.middle);
    }
    // Cores at 200 to 600 dollars: a twentieth lies below 210 and above 570.
    const [, , flask] = payback;
    const memory = (capacities.flask.memory / 1024) * 40;
    expect(flask?.yearly.low).toBeCloseTo(capacities.flask.cores * 210 + memory, -1);
    expect(flask?.yearly.high).toBeCloseTo(capacities.flask.cores * 570 + memory, -1);
  });
});
