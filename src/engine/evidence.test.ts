import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { candidateIds } from './candidates.ts';
import { capacityOf } from './capacity.ts';
import type { Evidence } from './evidence.ts';

const { answers } = byId(dataset.scenarios, 'payments-core');
const { assumptions } = dataset;
const bare: Evidence = { run: 'own', basis: 'n/X', frameworkCpu: { flask: 2, gin: 0.5 } };
const whole: Evidence = { ...bare, includesHandler: true };

describe('evidence that includes the handler', () => {
  test.each(candidateIds)('adds no handler CPU for %s', (candidate) => {
    expect(capacityOf(candidate, { answers, evidence: whole, assumptions }).handlerCpu).toBe(0);
  });

  test('needs rate × the measured CPU ÷ ceiling cores, less than with the assumed handler', () => {
    const cores = (evidence: Evidence) =>
      capacityOf('gin', { answers, evidence, assumptions }).cores;
    expect(cores(whole)).toBeCloseTo((10_000 * 0.0005) / assumptions.utilizationCeiling, 9);
    expect(cores(bare)).toBeGreaterThan(cores(whole));
  });
});
