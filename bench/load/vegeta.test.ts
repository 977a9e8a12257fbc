import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseResults } from './vegeta.ts';

/** Outputs of `vegeta encode -to csv` of vegeta 12.13.0, but for shorter headers. */
const output = (name: string) =>
  readFileSync(new URL(`fixtures/vegeta-${name}.csv`, import.meta.url), 'utf8');

/** Results as vegeta writes them, from the place in the schedule, ms since the start, and latency. */
const csv = (...results: readonly [sequence: number, sent: number, latency: number][]) =>
  results
    .map(
      ([sequence, sent, latency]) =>
        `${1_795_863_076_000_000_000n + BigInt(Math.round(sent * 1e6))},200,${Math.round(latency * 1e6)},0,0,,,,${sequence},GET,http://127.0.0.1:1/,\n`,
    )
    .join('');

describe('parseResults(csv, { rate, seconds })', () => {
  it('counts a bad status and a failed connection as errors, and reaches no rate by them', () => {
    expect(parseResults(output('mixed'), { rate: 5, seconds: 1 })).toMatchObject({
      sent: 5,
      answered: 3,
      errors: 2,
      reached: 3,
    });
    expect(parseResults(output('refused'), { rate: 5, seconds: 1 })).toMatchObject({
      sent: 3,
      answered: 0,
      errors: 3,
      reached: 0,
    });
  });

  it('gives what vegeta gives where every request was sent when it was due', () => {
    const even = csv([0, 0, 3], [1, 10, 1], [2, 20, 2], [3, 30, 6]);
    expect(parseResults(even, { rate: 100, seconds: 0.04 }).latency).toEqual({
      mean: 3,
      p50: 2,
      p75: 3,
      p90: 6,
      p99: 6,
      p999: 6,
      max: 6,
    });
  });

  it('counts the wait for a late send, which vegeta leaves out', () => {
    // The second request was due after 10 ms, and sent after 45.
    const late = csv([0, 0, 40], [1, 45, 1], [2, 46, 1]);
    expect(parseResults(late, { rate: 100, seconds: 0.03 }).latency).toMatchObject({
      p50: 36,
      max: 40,
    });
  });

  it('begins the schedule where no request is sent before it is due', () => {
    const lateFirst = csv([0, 5, 1], [1, 10, 1], [2, 20, 1]);
    expect(parseResults(lateFirst, { rate: 100, seconds: 0.03 }).latency).toMatchObject({
      p50: 1,
      max: 6,
    });
  });

  it('does not need results in the order of the schedule', () => {
    const ordered = csv([0, 0, 9], [1, 10, 1], [2, 20, 1]);
    const mixed = csv([1, 10, 1], [2, 20, 1], [0, 0, 9]);
    const asked = { rate: 100, seconds: 0.03 };
    expect(parseResults(mixed, asked)).toEqual(parseResults(ordered, asked));
  });

  it('takes nearest-rank percentiles of all requests', () => {
    const thousand = csv(
      ...Array.from({ length: 1000 }, (_, index): [number, number, number] => [
        index,
        index,
        index + 1,
      ]),
    );
    expect(parseResults(thousand, { rate: 1000, seconds: 1 }).latency).toMatchObject({
      p50: 500,
      p99: 990,
      p999: 999,
      max: 1000,
    });
  });

  it('reaches less where the last answers come late', () => {
    expect(parseResults(csv([0, 0, 1], [1, 500, 1500]), { rate: 2, seconds: 1 }).reached).toBe(1);
  });

  it('gives no latency without a rate', () => {
    expect(parseResults(csv([0, 0, 1]), { rate: null, seconds: 1 }).latency).toBeNull();
  });

  it('says what it found where vegeta wrote something else, or nothing', () => {
    const asked = { rate: 5, seconds: 1 };
    expect(() => parseResults('encode: unknown', asked)).toThrowErrorMatchingInlineSnapshot(
      `[Error: vegeta wrote "encode: unknown" where a result was expected]`,
    );
    expect(() => parseResults('', asked)).toThrowErrorMatchingInlineSnapshot(
      `[Error: vegeta sent no request]`,
    );
  });
});
