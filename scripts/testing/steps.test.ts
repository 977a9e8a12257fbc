import { describe, expect, test } from 'vitest';
import { chosenSteps, type Outcome, runSteps, type Step } from './steps.ts';

const passed: Outcome = { passed: 1, failed: 0, skipped: 0, output: '' };
const failed: Outcome = { passed: 3, failed: 2, skipped: 1, output: '' };

/** Runs steps that end when they are told to, and notes which ones run at the same time. */
async function follow(steps: readonly Step[], cores: number) {
  const told: string[] = [];
  const count = await runSteps(
    steps,
    {
      onEnd: ({ name }, { output }) => told.push(`${name} ends${output && `: ${output.trim()}`}`),
      onProgress: (running, waiting) => told.push(`${running.join('+')} | ${waiting.join(' ')}`),
    },
    cores,
  );
  return { count, told };
}

/** A step that ends after so many turns. */
function step(name: string, turns: number, more: Partial<Step> = {}): Step {
  const run = async () => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    return passed;
  };
  return { name, run, ...more };
}

describe('runSteps(steps, telling, cores)', () => {
  test('keeps every processor busy, and begins in the order of the list', async () => {
    const { told, count } = await follow([step('a', 5), step('b', 1), step('c', 1)], 2);
    expect(told).toEqual(['a+b | c', 'b ends', 'a+c | ', 'c ends', 'a | ', 'a ends']);
    expect(count).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  test('waits until there are enough of them, and lets smaller steps go before', async () => {
    const { told } = await follow([step('a', 5), step('both', 1, { cores: 2 }), step('c', 1)], 2);
    expect(told).toEqual(['a+c | both', 'c ends', 'a | both', 'a ends', 'both | ', 'both ends']);
  });

  test('runs alone what needs more than there are, and beside anything what mostly waits', async () => {
    const steps = [step('both', 3, { cores: 2 }), step('idle', 1, { cores: 0 }), step('c', 1)];
    const { told } = await follow(steps, 1);
    expect(told).toEqual(['both+idle | c', 'idle ends', 'both | c', 'both ends', 'c | ', 'c ends']);
  });

  test('runs every step whatever fails, but for what rests on it', async () => {
    const steps = [
      step('build', 1, { run: () => Promise.resolve(failed) }),
      step('browser', 1, { after: 'build' }),
      step('c', 1),
    ];
    const { told, count } = await follow(steps, 1);
    expect(told.filter((line) => line.includes('ends'))).toEqual([
      'build ends',
      'browser ends: not run: build failed',
      'c ends',
    ]);
    expect(count).toEqual({ passed: 4, failed: 3, skipped: 1 });
  });
});

test('chosenSteps(steps, names) brings along what has to pass before', () => {
  const steps = [step('build', 1), step('lint', 1), step('browser', 1, { after: 'build' })];
  const names = (chosen: readonly string[]) => chosenSteps(steps, chosen).map(({ name }) => name);
  expect(names(['browser'])).toEqual(['build', 'browser']);
  expect(names(['lint'])).toEqual(['lint']);
});
