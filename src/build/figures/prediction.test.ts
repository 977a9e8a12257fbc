import { expect, test } from 'vitest';
import { decidedScenarios } from '../decisions.ts';
import { predictedAt } from './prediction.ts';

test('a prediction is the one that the scenario’s page shows', () => {
  const decided = decidedScenarios.find(({ scenario }) => scenario.id === 'payments-core');
  const gin = decided?.decision.ranking.find(({ candidate }) => candidate === 'gin');
  expect(predictedAt('payments-core/gin/p99')).toEqual({
    value: gin?.capacity.p99?.middle,
    unit: 'ms',
  });
});

test('rate per core times cores is the peak rate', () => {
  const { value: cores } = predictedAt('payments-core/flask/cores');
  const { value: perCore } = predictedAt('payments-core/flask/per-core');
  expect(Number(perCore) * Number(cores)).toBeCloseTo(10_000, 6);
});

test('a candidate that cannot keep up has no p99 to show', () => {
  expect(predictedAt('payments-core/flask/p99')).toEqual({ value: null, unit: 'ms' });
});

test('unknown scenarios, candidates and figures are refused', () => {
  expect(() => predictedAt('nowhere/gin/p99')).toThrow('"nowhere" is no scenario');
  expect(() => predictedAt('payments-core/quart/p99')).toThrow('"quart" is no candidate');
  expect(() => predictedAt('payments-core/gin/speed')).toThrow(
    'is nothing that the engine computes',
  );
});
