import { describe, expect, test } from 'vitest';
import { evidenceRunsIn, auditIn } from './evidence-runs.ts';
import { dataset } from './load.ts';

describe('evidenceRunsIn(locale, dataset)', () => {
  test('begins with the default run, in the language of the reader', () => {
    const [first] = evidenceRunsIn('zh', { ...dataset, runs: dataset.runs.toReversed() });
    const run = dataset.runs.find(({ id }) => id === dataset.defaultRun);
    expect(first).toMatchObject({ id: dataset.defaultRun, title: run?.title.zh });
  });

  test('leaves out runs of grade E, and refuses to do without any', () => {
    expect(evidenceRunsIn('en', dataset).map(({ grade }) => grade)).not.toContain('E');
    expect(() => evidenceRunsIn('en', { ...dataset, audits: {} })).toThrow('serve as evidence');
  });
});

test('auditIn(dataset, run) knows nothing of a run that was not audited', () => {
  expect(() => auditIn(dataset, 'nobody')).toThrow('"nobody" was not audited');
});
