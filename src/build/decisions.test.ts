import { expect, test } from 'vitest';
import { decidedScenarios, exampleOf } from './decisions.ts';

test('a sentence can give a scenario only as an example of what the engine decides', () => {
  for (const { scenario, decision } of decidedScenarios) {
    expect(exampleOf(decision.verdict, scenario.id).scenario).toBe(scenario);
  }
  expect(() => exampleOf('gin', 'mvp-in-weeks')).toThrow(
    'mvp-in-weeks is no example of gin: it is flask.',
  );
  expect(() => exampleOf('gin', 'no-such')).toThrow('There is no scenario no-such.');
});
