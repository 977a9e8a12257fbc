import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { withCpu } from '../testing/situations.ts';
import { candidateIds } from './candidates.ts';
import { capacityOf } from './capacity.ts';
import { cpuPerRequest, type Evidence } from './evidence.ts';

const { answers } = byId(dataset.scenarios, 'payments-core');
const { assumptions } = dataset;
const bare: Evidence = withCpu(2, 0.5);
const whole: Evidence = { ...bare, includesHandler: true };

test('cpuPerRequest(cores, throughput) is 0.593 ms for Flask and 0.217 ms for Gin on the published test', () => {
  expect(cpuPerRequest(4, 6741)).toBeCloseTo(0.593, 3);
  expect(cpuPerRequest(4, 18432)).toBeCloseTo(0.217, 3);
});

describe('evidence that includes the handler', () => {
  test.each(candidateIds)('adds no handler CPU for %s', (candidate) => {
    expect(capacityOf(candidate, { answers, evidence: whole, assumptions }).handlerCpu).toBe(0);
  });

  test('needs rate × the measured CPU ÷ ceiling cores, less than with the assumed handler', () => {
    const cores = (evidence: Evidence) =>
      capacityOf('gin', { answers, evidence, assumptions }).cores;
    expect(cores(whole)).toBeCloseTo((10_000 * 0.0005) / assumptions.utilization.gin, 9);
    expect(cores(bare)).toBeGreaterThan(cores(whole));
  });
});
