import { describe, expect, test } from 'vitest';
import type { Runtime } from '#schema/run.ts';
import { plantedRun, plantedRuntime } from '../testing/planted-runs.ts';
import { audit } from './index.ts';

const go = plantedRuntime({ subjects: ['gin'], name: 'Go', version: '1.26' });
const python = (planted: Partial<Runtime> = {}) =>
  plantedRuntime({ subjects: ['flask'], name: 'CPython', version: '3.14', ...planted });

describe('a runtime that is slow or old on one side only', () => {
  test('built without optimization', () => {
    expect(auditOf([python({ optimized: false }), go])).toEqual({
      findings: [finding({ runtime: 'CPython 3.14', reason: 'unoptimised' })],
      grade: 'C',
    });
    expect(auditOf([python({ optimized: true }), go]).findings).toEqual([]);
    expect(auditOf([python({ optimized: null }), go]).findings).toEqual([]);
  });

  test('slower in the same loop than the fastest one of the machine, by more than 15%', () => {
    expect(auditOf([python({ loop: { takes: 12, fastest: 10 } }), go]).findings).toEqual([
      finding({ runtime: 'CPython 3.14', reason: 'slow-loop', slowdown: 1.2 }),
    ]);
    expect(auditOf([python({ loop: { takes: 11.5, fastest: 10 } }), go]).findings).toEqual([]);
  });

  test('two years older than the other side’s, or more', () => {
    const { findings } = auditOf([python({ released: '2023-12-31' }), go]);
    expect(findings).toEqual([
      finding({
        runtime: 'CPython 3.14',
        reason: 'older',
        other: 'Go 1.26',
        years: expect.closeTo(2, 2),
      }),
    ]);
    expect(auditOf([python({ released: '2024-01-03' }), go]).findings).toEqual([]);
    expect(auditOf([python({ released: null }), go]).findings).toEqual([]);
  });

  test('the older side is found, whichever it is', () => {
    const oldGo = { ...go, version: '1.13', released: '2019-09-03' };
    expect(auditOf([python(), oldGo]).findings).toMatchObject([
      { facts: { runtime: 'Go 1.13', other: 'CPython 3.14' } },
    ]);
  });

  test('several reasons are one kind of finding for the grade', () => {
    const { findings, grade } = auditOf([
      python({ optimized: false, released: '2022-10-24', loop: { takes: 1.4, fastest: 1 } }),
      go,
    ]);
    expect(findings).toHaveLength(3);
    expect(grade).toBe('C');
  });
});

test('two sides that are equally slow, and one that stands alone, are no finding', () => {
  const both = [
    python({ subjects: ['flask'], optimized: false }),
    python({ subjects: ['fastapi'], optimized: false }),
  ];
  expect(auditOf(both).findings).toEqual([]);
  expect(auditOf([python({ optimized: false })]).findings).toEqual([]);
  expect(audit(plantedRun({}, { runtimes: null }), []).findings).toEqual([]);
});

test('versions of one subject are no sides', () => {
  const versions = [
    python({ released: '2020-10-05' }),
    python({ version: '3.9', released: '2026-01-01' }),
  ];
  expect(auditOf(versions).findings).toEqual([]);
});

function auditOf(runtimes: Runtime[]) {
  return audit(plantedRun({}, { runtimes }), []);
}

function finding(facts: object) {
  return { id: 'unequal-runtimes', row: null, facts };
}
