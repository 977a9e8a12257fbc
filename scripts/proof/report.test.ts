import { describe, expect, test } from 'vitest';
import { readCommitted } from './proof-store.ts';
import { breaches, difference, summary } from './report.ts';
import type { ProvedRun } from './prove-runs.ts';

const committed = readCommitted();
if (!committed) throw new Error('there is no committed proof: run `npm run prove`');

describe('difference(committed, verdicts)', () => {
  test('counts the verdicts that are others, and shows up to three', () => {
    const flipped = committed.verdicts.slice();
    for (const at of [5, 7, 11, 13]) flipped[at] = flipped[at] === 0 ? 1 : 0;
    const lines = difference(committed, flipped).split('\n');
    expect(lines[0]).toBe('4 of 15,925,248 verdicts are others than in the committed proof');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(
      /^ {2}none-fits → flask: python-skill=none go-skill=none .*cores=\d+$/,
    );
  });

  test('shows nothing where nothing changed', () => {
    expect(difference(committed, committed.verdicts)).toBe(
      '0 of 15,925,248 verdicts are others than in the committed proof',
    );
  });
});

test('summary(file) has a line for each verdict and each invariant', () => {
  const lines = summary(committed.file).split('\n');
  const { verdicts, invariants } = committed.file;
  expect(lines).toHaveLength(1 + verdicts.length + 2 + invariants.length);
  expect(lines.filter((line) => line.includes('holds: '))).toHaveLength(invariants.length);
  const [first, ...rest] = invariants;
  if (!first) throw new Error('there are no invariants');
  const broken = { ...first, runs: first.runs.map((run) => ({ ...run, broken: 2 })) };
  expect(summary({ ...committed.file, invariants: [broken, ...rest] })).toContain('BROKEN by ');
});

test('breaches(proved) names the invariant, the run and the vectors', () => {
  const invariants = {
    'skill-and-time': { checked: 9, broken: 1, example: [0, 1] },
    'order-of-summation': { checked: 9, broken: 0, example: [] },
    'demand-favours-the-cheaper': null,
  };
  // Of a proof, only these are looked at.
  const proved = [{ proof: { run: 'some-run', invariants } }] as unknown as ProvedRun[];
  const [title, ...vectors] = breaches(proved);
  expect(title).toBe('skill-and-time on some-run:');
  expect(vectors).toHaveLength(2);
  expect(vectors[1]).toMatch(/cores=2$/);
});
