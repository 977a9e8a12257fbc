import { describe, expect, test } from 'vitest';
import { dataset } from '#data/load.ts';
import { type FindingId, findingIds } from '#evidence/audit/finding.ts';
import { auditWords } from './all-words.ts';
import { locales } from './locale.ts';

/** Findings that no run of the data has. */
const rare: Partial<Record<FindingId, Record<string, string>>> = {
  'mean-above-p99': { mean: '10', p99: '9' },
  'p99-equals-mean': { rows: '7', of: '8' },
  'rate-missed': { reached: '41', target: '10,000' },
  'percentiles-out-of-order': {
    lower: 'latency-p50',
    lowerFigure: '12',
    higher: 'latency-max',
    higherFigure: '11',
  },
};

const samples = [
  ...Object.values(dataset.audits).flatMap(({ findings }) => findings),
  ...Object.entries(rare).map(([id, facts]) => ({ id: id as FindingId, facts })),
  { id: 'errors-in-throughput' as const, facts: { errors: '7' } },
  { id: 'best-of-repeats' as const, facts: {} },
  {
    id: 'unequal-runtimes' as const,
    facts: { reason: 'slow-loop', runtime: 'CPython 3.14', slowdown: '1.2' },
  },
];

describe.each(locales)('auditWords.%s', (locale) => {
  const { findings } = auditWords[locale];

  test('every finding becomes a sentence that holds its figures', () => {
    for (const { id, facts } of samples) {
      const written = Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [name, String(fact)]),
      );
      const sentence = findings[id].because(written);
      expect(sentence).not.toMatch(/undefined|NaN| {2}|\(\)|（）/);
      expect(sentence).toMatch(/[.。]$/);
    }
  });

  test('there are samples of every finding', () => {
    expect(new Set(samples.map(({ id }) => id))).toEqual(new Set(findingIds));
  });
});
