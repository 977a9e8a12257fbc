import { describe, expect, test } from 'vitest';
import { oha } from './oha.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('oha.parse(text)', () => {
  test('reads every figure of the summary; requests cut off at the end are no errors', () => {
    expect(oha.parse(readFixture('oha.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'oha',
        toolVersion: null,
        connections: null,
        duration: 3.0050576,
        requests: 64545,
        throughput: 21482.1176,
        latency: {
          mean: 0.4607,
          p50: 0.1923,
          p75: 0.3041,
          p90: 0.4154,
          p95: 0.6181,
          p99: 7.0329,
          p999: 24.7448,
          max: 117.6999,
        },
        errors: 0,
        timeouts: 0,
        endpoint: null,
        notes: [],
      },
    });
  });

  test('reads the JSON, in seconds', () => {
    expect(oha.parse(readFixture('oha.json.txt'))).toMatchObject({
      output: {
        duration: 3.002443487,
        requests: 84538,
        latency: { mean: 0.349847967778, p50: 0.288756, p999: 8.620464, max: 92.252298 },
        errors: 0,
      },
    });
  });

  test.each(['oha-timeouts.txt', 'oha-errors.json.txt'])('counts the timeouts of %s', (name) => {
    expect(oha.parse(readFixture(name))).toMatchObject({
      output: {
        requests: 10,
        errors: 30,
        timeouts: 30,
        notes: ['throughput-includes-failures'],
      },
    });
  });

  test('reads the figures of all responses where they are broken down', () => {
    expect(oha.parse(readFixture('oha-breakdown.txt'))).toMatchObject({
      output: { requests: 52505, errors: 10501, latency: { p75: 0.19, p95: 0.4983 } },
    });
  });

  test('refuses a run without an answer, whose figures are NaN and inf', () => {
    expect(oha.parse(readFixture('oha-refused.txt'))).toEqual({
      ok: false,
      problem: { kind: 'no-requests', tool: 'oha' },
    });
  });

  test('refuses the CSV of single requests', () => {
    const text = 'request-start,DNS,DNS+dialup,Response-delay,request-duration,bytes,status\n';
    expect(oha.looksLike(text)).toBe(true);
    expect(oha.parse(text)).toMatchObject({ problem: { kind: 'unsupported-format' } });
  });
});
