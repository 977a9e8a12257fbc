import { describe, expect, test } from 'vitest';
import { type LimitsByPlace, overridden } from './overrides.ts';
import { assumptions } from '../testing/assumptions.ts';

const limits: LimitsByPlace = {
  hop: { unit: 'ms', range: [0.2, 3] },
  'utilization.gin': { unit: 'share', range: [0.6, 0.8] },
  'latency.halvings': { unit: 'halvings', range: [2, 6] },
  'cost.doublings': { unit: 'doublings', range: [9, 11] },
  'cost.noticed': { unit: 'dollars', range: [2000, 10_000] },
  'price.core': { unit: 'dollars', range: [150, 600] },
  waitRatio: { unit: 'ratio', range: [1.5, 8] },
  databaseQueries: { unit: 'queries', range: [10, 200] },
  marginThreshold: { unit: 'utility', range: [0.01, 0.06] },
  'handlerCpu.record.flask': { unit: 'ms', range: [0.3, 2] },
  'weights.team': { unit: 'weight', range: [2.5, 8] },
  'weights.latency.50': { unit: 'weight', range: [0.5, 2] },
  'weights.latency.100': { unit: 'weight', range: [0.75, 3] },
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
      assumptions: { hop: 2, 'handlerCpu.record.flask': 1.5 },
    });
    expect(changed).toEqual({
      assumptions: {
        ...assumptions,
        hop: 2,
        handlerCpu: { ...assumptions.handlerCpu, record: { flask: 1.5, gin: 0.1 } },
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
    ['utilization.gin', 0],
    ['utilization.gin', 1],
    ['latency.halvings', 0],
    ['cost.doublings', 0],
    ['cost.noticed', 0],
    ['price.core', -1],
    ['waitRatio', 0.99],
    ['databaseQueries', 1_000_001],
    ['marginThreshold', 1.5],
  ])('refuses %s = %d', (name, value) => {
    expect(assume(name, value)).toEqual({
      assumptions,
      problems: [{ kind: 'impossible-value', name, value }],
      warnings: [],
    });
  });

  test.each([
    ['marginThreshold', 0],
    ['waitRatio', 1],
    ['databaseQueries', 0],
    ['hop', 1_000_000],
  ])('can compute with %s = %d', (name, value) => {
    expect(assume(name, value)).toMatchObject({ assumptions: { [name]: value }, problems: [] });
  });

  test.each([
    ['utilization.gin', 0.999],
    ['latency.halvings', 100],
    ['cost.noticed', 0.01],
    ['price.core', 0],
  ])('can compute with %s = %d', (name, value) => {
    const { assumptions: changed, problems } = assume(name, value);
    expect(problems).toEqual([]);
    const [branch = '', leaf = ''] = name.split('.');
    expect(changed).toMatchObject({ [branch]: { [leaf]: value } });
  });

  test.each(['hops', 'handlerCpu.record', 'constructor', 'weights'])('knows no %s', (name) => {
    expect(assume(name, 1)).toEqual({
      assumptions,
      problems: [{ kind: 'unknown-assumption', name }],
      warnings: [],
    });
  });

  test('sets the weight of a criterion whatever the answers', () => {
    const { assumptions: changed } = overridden(assumptions, limits, {
      weights: { team: 2, latency: 7 },
    });
    expect(changed.weights).toEqual({
      ...assumptions.weights,
      team: 2,
      latency: { ...assumptions.weights.latency, '50': 7, '100': 7 },
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
        ['cost', 'team', 'delivery'],
        ['ecosystem.none', 'ecosystem.some-routes', 'ecosystem.most-routes'],
        ['operations.none', 'operations.10000', 'operations.100000'],
      ]
        .flat()
        .map((place) => [`weights.${place}`, { unit: 'weight', range: [0, 8] } as const]),
    );
    const nothing = { cost: 0, team: 0, delivery: 0, ecosystem: 0, operations: 0 };
    expect(overridden(assumptions, all, { weights: nothing })).toEqual({
      assumptions,
      problems: [{ kind: 'no-weight-left' }],
      warnings: [],
    });
    for (const one of ['delivery', 'operations']) {
      const { problems } = overridden(assumptions, all, { weights: { ...nothing, [one]: 1 } });
      expect(problems).toEqual([]);
    }
  });
});
