import { expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { heldItsRate, rateReached } from './load.ts';

/** What is known of other people's runs, from their repositories, and what the audit makes of it. */

test('the defective exhibit is found out for its real defects', () => {
  const { findings, grade } = auditOf('the-benchmarker-2026-02-12');
  expect(kinds(findings)).toEqual([
    'placeholder-value',
    'unit-error',
    'connection-per-request',
    'single-run',
    'load-on-same-machine',
  ]);
  expect(grade).toBe('E');
});

test('servers that nobody maintains are found', () => {
  for (const run of ['the-benchmarker-2022-05-18', 'techempower-2019-12-11']) {
    expect(kinds(auditOf(run).findings)).toContain('stale-dependency');
  }
  expect(kinds(auditOf('the-benchmarker-2023-05-15').findings)).not.toContain('stale-dependency');
});

test('a run whose sides differ in connections and drivers is a D', () => {
  const { findings, grade } = auditOf('httparena-2026-04-06');
  expect(kinds(findings)).toEqual(
    expect.arrayContaining(['connection-per-request', 'unequal-sides', 'short-run']),
  );
  expect(grade).toBe('D');
});

test('a newer run of HttpArena has its flaws found by the rules', () => {
  const { findings, grade } = auditOf('httparena-2026-09');
  expect(kinds(findings)).toEqual([
    'in-flight-differs',
    'connection-per-request',
    'generator-bound',
    'best-of-repeats',
    'measured-apart',
    'short-run',
    'load-on-same-machine',
  ]);
  expect(grade).toBe('D');
});

test('rows that missed their rate say nothing of latency', () => {
  const { rows, units } = byId(dataset.runs, 'httparena-2026-09');
  const missed = rows.filter((row) => (rateReached({ units }, row) ?? 1) < 0.95);
  expect(missed).toHaveLength(5);
  for (const { id, values } of missed) {
    const latencies = Object.entries(values).filter(([measure]) => measure.startsWith('latency'));
    expect(
      latencies.map(([, value]) => value),
      id,
    ).toEqual([null, null, null]);
  }
});

test('the figures that capacity rests on are those of a rate that both sides held', () => {
  const run = byId(dataset.runs, 'httparena-2026-09');
  const sides = Object.values(run.capacity?.rows ?? {});
  expect(sides).toHaveLength(2);
  for (const id of sides) expect(heldItsRate(run, byId(run.rows, id)), id).toBe(true);
});

test('a slow interpreter beside a newer Go is found in our own run', () => {
  const { findings, grade } = auditOf('reproduced-2026-11-24');
  expect(
    findings.filter(({ id }) => id === 'unequal-runtimes').map(({ facts }) => facts['reason']),
  ).toEqual(['unoptimised', 'older']);
  expect(grade).toBe('C');
});

test('so is a Python that was three years behind Go', () => {
  expect(kinds(auditOf('techempower-2019-12-11').findings)).toContain('unequal-runtimes');
  expect(kinds(auditOf('httparena-2026-04-06').findings)).not.toContain('unequal-runtimes');
});

test('pipelined requests count as in flight', () => {
  expect(kinds(auditOf('fastify-benchmarks').findings)).not.toContain('in-flight-differs');
});

test('every run of somebody else says where it comes from and what it does not show', () => {
  const thirdParty = dataset.runs.filter(({ kind }) => kind === 'third-party');
  expect(thirdParty.length).toBeGreaterThan(0);
  for (const { provenance, date, caveats } of thirdParty) {
    expect(provenance).not.toBeNull();
    expect(date).not.toBeNull();
    expect(caveats).not.toEqual([]);
  }
});

function auditOf(run: string) {
  const audit = dataset.audits[run];
  if (!audit) throw new Error(`there is no run ${run}`);
  return audit;
}

function kinds(findings: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(findings.map(({ id }) => id))];
}
