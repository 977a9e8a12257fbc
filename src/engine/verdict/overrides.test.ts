import { describe, expect, test } from 'vitest';
import { type LimitsByPlace, overridden } from './overrides.ts';
import { assumptions } from '../testing/assumptions.ts';

const limits: LimitsByPlace = {
  hop: { unit: 'ms', range: [0.2, 3] },
  utilizationCeiling: { unit: 'share', range: [0.5, 0.85] },
  capacityHalvings: { unit: 'halvings', range: [2, 6] },
  marginThreshold: { unit: 'utility', range: [0.01, 0.06] },
  'handlerCpu.crud.flask': { unit: 'ms', range: [0.3, 2] },
  'weights.team': { unit: 'weight', range: [2.5, 8] },
  'weights.capacity.100': { unit: 'weight', range: [0.5, 2] },
  'weights.capacity.1000': { unit: 'weight', range: [0.75, 3] },
};

const assume = (name: string, value: number) =>
  overridden(assumptions, limits, { assumptions: { [name]: value } });

describe('overridden(assumptions, limits, overrides)', () => {
  test('is the same without overrides', () => {
    expect(overridden(assumptions, limits, {})).toEqual({
      assumptions,
      problems: [],
      warnings: [],
    });
  });

  test('puts values in their places and leaves the rest and the original alone', () => {
    const before = structuredClone(assumptions);
    const changed = overridden(assumptions, limits, {
      assumptions: { hop: 2, 'handlerCpu.crud.flask': 1.5 },
    });
    expect(changed).toEqual({
      assumptions: {
        ...assumptions,
        hop: 2,
        handlerCpu: { ...assumptions.handlerCpu, crud: { flask: 1.5, gin: 0.12 } },
      },
      problems: [],
      warnings: [],
    });
    expect(assumptions).toEqual(before);
  });

  test.each([0.2, 3])('takes %d ms at the edge of what is plausible', (value) => {
    expect(assume('hop', value).warnings).toEqual([]);
  });

  test.each([0, 0.19, 3.01])('warns of %d ms, and uses it', (value) => {
    expect(assume('hop', value)).toMatchObject({
      assumptions: { hop: value },
      problems: [],
      warnings: [{ name: 'hop', value, range: [0.2, 3] }],
    });
  });

  test.each([
    ['hop', -1],
    ['hop', Number.NaN],
    ['hop', Number.POSITIVE_INFINITY],
    ['hop', 1_000_001],
    ['utilizationCeiling', 0],
    ['utilizationCeiling', 1.1],
    ['capacityHalvings', 0],
    ['marginThreshold', 1.5],
  ])('refuses %s = %d', (name, value) => {
    expect(assume(name, value)).toEqual({
      assumptions,
      problems: [{ kind: 'impossible-value', name, value }],
      warnings: [],
    });
  });

  test.each([
    ['utilizationCeiling', 1],
    ['marginThreshold', 0],
    ['capacityHalvings', 100],
    ['hop', 1_000_000],
  ])('can compute with %s = %d', (name, value) => {
    expect(assume(name, value)).toMatchObject({ assumptions: { [name]: value }, problems: [] });
  });

  test.each(['hops', 'handlerCpu.crud', 'constructor', 'weights'])('knows no %s', (name) => {
    expect(assume(name, 1)).toEqual({
      assumptions,
      problems: [{ kind: 'unknown-assumption', name }],
      warnings: [],
    });
  });

  test('sets the weight of a criterion whatever the answers', () => {
    const { assumptions: changed } = overridden(assumptions, limits, {
      weights: { team: 2, capacity: 7 },
    });
    expect(changed.weights).toEqual({
      ...assumptions.weights,
      team: 2,
      capacity: { ...assumptions.weights.capacity, '100': 7, '1000': 7 },
    });
  });

  test.each([
    ['charm', 1, { kind: 'unknown-criterion', name: 'charm' }],
    ['team', -1, { kind: 'impossible-value', name: 'team', value: -1 }],
  ])('refuses %s to weigh %d', (name, value, problem) => {
    expect(overridden(assumptions, limits, { weights: { [name]: value } })).toEqual({
      assumptions,
      problems: [problem],
      warnings: [],
    });
  });

  test('refuses to leave no weight with some answers', () => {
    const all = Object.fromEntries(
      [
        ['team', 'operations'],
        ['capacity.100', 'capacity.1000', 'capacity.10000', 'capacity.100000'],
        ['delivery.weeks', 'delivery.months', 'delivery.open'],
        ['ecosystem.none', 'ecosystem.some-routes', 'ecosystem.most-routes'],
      ]
        .flat()
        .map((place) => [`weights.${place}`, { unit: 'weight', range: [0, 8] } as const]),
    );
    const nothing = { team: 0, operations: 0, capacity: 0, delivery: 0, ecosystem: 0 };
    expect(overridden(assumptions, all, { weights: nothing })).toEqual({
      assumptions,
      problems: [{ kind: 'no-weight-left' }],
      warnings: [],
    });
    const { problems } = overridden(assumptions, all, { weights: { ...nothing, delivery: 1 } });
    expect(problems).toEqual([]);
  });
});
