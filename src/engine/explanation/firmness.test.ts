import { describe, expect, test } from 'vitest';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';
import { outcomeIn } from '../verdict/decide.ts';
import type { LimitsByPlace } from '../verdict/overrides.ts';
import { firmnessOf } from './firmness.ts';
import { plausibleModels } from './plausible-models.ts';

const limits: LimitsByPlace = {
  'handlerCpu.record.flask': { unit: 'ms', range: [0.1, 8] },
  'weights.team': { unit: 'weight', range: [0, 20] },
  'utilization.flask': { unit: 'share', range: [0.2, 0.9] },
  'price.week': { unit: 'dollars', range: [1500, 6000] },
};
const plausible = plausibleModels(assumptions, limits, [evidence]);

describe('firmnessOf(answers, verdict, models)', () => {
  const answers = { ...ordinary, 'go-skill': 'learning', 'peak-rate': '2000' } as const;
  const { verdict } = outcomeIn({ answers, evidence, assumptions });
  const firmness = firmnessOf(answers, verdict, plausible);
  const verdicts = plausible.models.map((model) => outcomeIn({ ...model, answers }).verdict);

  test('is the share of the models that give the verdict', () => {
    const same = verdicts.filter((each) => each === verdict).length;
    expect(same).toBeGreaterThan(0);
    expect(same).toBeLessThan(1024);
    expect(firmness).toMatchObject({ models: 1024, share: same / 1024 });
  });

  test('tells every verdict that a model gives, the most frequent first', () => {
    const shares = firmness.verdicts.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(firmness.verdicts.map((each) => each.verdict).toSorted()).toEqual(
      [...new Set(verdicts)].toSorted(),
    );
  });

  test('names what turns it, the most first, and which way', () => {
    const [first] = firmness.turning;
    // The dearer Python’s handler, the sooner another candidate wins.
    expect(first).toMatchObject({ input: 'handlerCpu.record.flask', towards: 'high' });
    const positions = plausible.inputs[0]?.positions ?? [];
    const mean = (turned: boolean) => {
      const those = verdicts.flatMap((each, index) =>
        (each !== verdict) === turned ? [Number(positions[index])] : [],
      );
      return those.reduce((sum, one) => sum + one, 0) / those.length;
    };
    expect(first?.distance).toBeCloseTo(mean(true) - mean(false), 9);
    expect(firmness.turning.map(({ input }) => input)).not.toContain('price.week');
    expect(firmness.turning.length).toBeLessThanOrEqual(2);
  });

  test('names low values where those turn it', () => {
    const other = firmnessOf(answers, firmness.verdicts[1]?.verdict ?? 'gin', plausible);
    expect(other.turning[0]).toMatchObject({ input: 'handlerCpu.record.flask', towards: 'low' });
  });

  test('has nothing that turns a verdict that every model gives, or none', () => {
    const only = { ...ordinary, runtimes: 'python', 'peak-rate': '1' } as const;
    expect(firmnessOf(only, 'flask', plausible)).toEqual({
      models: 1024,
      share: 1,
      verdicts: [{ verdict: 'flask', share: 1 }],
      turning: [],
    });
    expect(firmnessOf(only, 'gin', plausible)).toMatchObject({ share: 0, turning: [] });
  });
});
