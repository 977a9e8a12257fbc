import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWrk } from './wrk.ts';

/** Outputs of wrk 4.1.0 as it printed them. */
const output = (name: string) =>
  readFileSync(new URL(`fixtures/wrk-${name}.txt`, import.meta.url), 'utf8');

describe('parseWrk(output)', () => {
  it('gives latencies in milliseconds, whatever unit each was printed in', () => {
    expect(parseWrk(output('microseconds'))).toEqual({
      seconds: 1.1,
      answered: 15408,
      badStatus: 0,
      throughput: 14012.98,
      latency: { mean: 0.09853, p50: 0.059, p75: 0.101, p90: 0.135, p99: 1.05, max: 3.99 },
      socketErrors: 0,
      timeouts: 0,
      sent: null,
    });
    expect(parseWrk(output('seconds')).latency).toEqual({
      mean: 2020,
      p50: 2060,
      p75: 3050,
      p90: 3630,
      p99: 3960,
      max: 3960,
    });
  });

  it('reads how many requests a script of the bench sent', () => {
    expect(parseWrk(output('lua'))).toMatchObject({ sent: 2501, answered: 2400 });
  });

  it('counts answers of a bad status apart from all answers', () => {
    expect(parseWrk(output('bad-status'))).toMatchObject({ answered: 52780, badStatus: 52780 });
  });

  it('adds up socket errors, and keeps timeouts apart', () => {
    expect(parseWrk(output('server-killed'))).toMatchObject({
      socketErrors: 15 + 110_115,
      timeouts: 0,
    });
    expect(parseWrk(output('timeouts'))).toMatchObject({ socketErrors: 0, timeouts: 24 });
  });

  it('gives no latency where nothing was answered', () => {
    const { answered, throughput, latency } = parseWrk(output('no-answer'));
    expect({ answered, throughput }).toEqual({ answered: 0, throughput: 0 });
    expect(new Set(Object.values(latency))).toEqual(new Set([null]));
  });

  it('says what is missing where wrk printed something else', () => {
    expect(() => parseWrk(output('refused'))).toThrowErrorMatchingInlineSnapshot(
      `[Error: wrk printed no "requests in" line; its last line was "unable to connect to 127.0.0.1:21001 Connection refused"]`,
    );
    expect(() => parseWrk('')).toThrowErrorMatchingInlineSnapshot(
      `[Error: wrk printed no "requests in" line; its last line was ""]`,
    );
  });
});
