import { expect, test } from 'vitest';
import { cpuPerRequest } from './evidence.ts';

test('cpuPerRequest(cores, throughput) is 0.593 ms for Flask and 0.217 ms for Gin on the published test', () => {
  expect(cpuPerRequest(4, 6741)).toBeCloseTo(0.593, 3);
  expect(cpuPerRequest(4, 18432)).toBeCloseTo(0.217, 3);
});
