import { describe, expect, test } from 'vitest';
import type { Evidence } from '../capacity/evidence.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, withCpu } from '../testing/situations.ts';
import type { LimitsByPlace, Overrides } from '../verdict/overrides.ts';
import { modelCount, modelsFor, plausibleModels } from './plausible-models.ts';

const limits: LimitsByPlace = {
  hop: { unit: 'ms', range: [0.2, 3] },
  'handlerCpu.list.gin': { unit: 'ms', range: [0.2, 1.2] },
  'weights.team': { unit: 'weight', range: [4.5, 4.5] },
};
const other: Evidence = { ...withCpu(0.3, 0.9), run: 'other' };
const { models, inputs } = plausibleModels(assumptions, limits, [evidence, other]);

describe('plausibleModels(assumptions, limits, runs)', () => {
  test('varies what has a range, and the CPU of both frameworks', () => {
    expect(models).toHaveLength(modelCount);
    expect(inputs.map(({ input }) => input)).toEqual([
      'hop',
      'handlerCpu.list.gin',
      'frameworkCpu.flask',
      'frameworkCpu.gin',
    ]);
    for (const { assumptions: changed } of models) {
      const { hop, handlerCpu, ...rest } = changed;
      const { hop: _hop, handlerCpu: handlers, ...same } = assumptions;
      expect(rest).toEqual(same);
      expect(handlerCpu).toEqual({
        ...handlers,
        list: { flask: handlers.list.flask, gin: handlerCpu.list.gin },
      });
      expect(hop).toBeGreaterThan(0.2);
      expect(hop).toBeLessThan(3);
    }
  });

  test('has half of the values below the usual one, over the whole range', () => {
    const hops = models.map(({ assumptions }) => assumptions.hop).toSorted((a, b) => a - b);
    expect(hops.filter((hop) => hop < 1)).toHaveLength(512);
    expect(hops[0]).toBeCloseTo(0.2, 2);
    expect(hops.at(-1)).toBeCloseTo(3, 2);
    expect(hops[256]).toBeCloseTo(0.6, 2);
    expect(hops[768]).toBeCloseTo(2, 2);
  });

  test('says where each model stands in the range', () => {
    const [hop] = inputs;
    for (const [index, { assumptions }] of models.entries()) {
      const position = Number(hop?.positions[index]);
      const expected = position < 0.5 ? 0.2 + 1.6 * position : 1 + 2 * (2 * position - 1);
      expect(assumptions.hop).toBeCloseTo(expected, 9);
    }
  });

  test('takes all runs alike, each with CPU from its own range', () => {
    const ofOther = models.filter(({ evidence }) => evidence.run === 'other');
    expect(ofOther).toHaveLength(512);
    for (const { evidence } of ofOther) {
      expect(evidence.frameworkCpu.flask).toEqual({ low: 0.3, middle: 0.3, high: 0.3 });
    }
    const cpus = models
      .filter(({ evidence }) => evidence.run === 'test')
      .map(({ evidence }) => evidence.frameworkCpu.flask.middle);
    expect(Math.min(...cpus)).toBeCloseTo(0.5, 2);
    expect(Math.max(...cpus)).toBeCloseTo(0.8, 2);
    const flask = inputs.find(({ input }) => input === 'frameworkCpu.flask');
    const least = models.findIndex(({ evidence }) => evidence.frameworkCpu.flask.middle === 0.3);
    expect(flask?.positions[least]).toBeLessThan(0.5);
    const greatest = cpus.indexOf(Math.max(...cpus));
    expect(greatest).toBeGreaterThanOrEqual(0);
    expect(Math.max(...Array.from(flask?.positions ?? []))).toBeCloseTo(1 - 1 / 2048, 9);
  });

  test('is the same at every call, and leaves the usual model alone', () => {
    const before = structuredClone(assumptions);
    expect(plausibleModels(assumptions, limits, [evidence, other])).toEqual({ models, inputs });
    expect(assumptions).toEqual(before);
  });
});

test('modelsFor(…) varies nothing that the reader has set', () => {
  const wide = { ...limits, 'weights.team': { unit: 'weight', range: [1, 20] } } as const;
  const varied = (overrides: Overrides) =>
    modelsFor({ assumptions, runs: [{ evidence }], limits: wide, overrides }).inputs.map(
      ({ input }) => input,
    );
  const cpu = ['frameworkCpu.flask', 'frameworkCpu.gin'];
  expect(varied({})).toEqual(['hop', 'handlerCpu.list.gin', 'weights.team', ...cpu]);
  expect(varied({ assumptions: { hop: 1 } })).toEqual([
    'handlerCpu.list.gin',
    'weights.team',
    ...cpu,
  ]);
  expect(varied({ weights: { team: 3 } })).toEqual(['hop', 'handlerCpu.list.gin', ...cpu]);
});
