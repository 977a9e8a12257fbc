import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of oha', () => {
  test('reads every figure of the summary; requests cut off at the end are no errors', () => {
    expect(onlyResult(readFixture('oha.txt'))).toEqual({
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
        errorsOutside: 0,
        timeouts: 0,
        endpoint: null,
        notes: [],
      },
    });
  });

  test('reads the JSON, in seconds', () => {
    expect(onlyResult(readFixture('oha.json.txt'))).toMatchObject({
      output: {
        duration: 3.002443487,
        requests: 84538,
        latency: { mean: 0.349847967778, p50: 0.288756, p999: 8.620464, max: 92.252298 },
        errors: 0,
      },
    });
  });

  test.each(['oha-timeouts.txt', 'oha-errors.json.txt'])('counts the timeouts of %s', (name) => {
    expect(onlyResult(readFixture(name))).toMatchObject({
      output: {
        requests: 10,
        errors: 30,
        timeouts: 30,
        notes: ['throughput-includes-failures'],
      },
    });
  });

  test('reads the figures of all responses where they are broken down', () => {
    expect(onlyResult(readFixture('oha-breakdown.txt'))).toMatchObject({
      output: { requests: 52505, errors: 10501, latency: { p75: 0.19, p95: 0.4983 } },
    });
  });

  test('refuses a run without an answer, whose figures are NaN and inf', () => {
    expect(onlyResult(readFixture('oha-refused.txt'))).toMatchObject({
      ok: false,
      problem: { kind: 'no-requests', tool: 'oha' },
    });
  });

  test('refuses the CSV of single requests', () => {
    const text = 'request-start,DNS,DNS+dialup,Response-delay,request-duration,bytes,status\n';
    expect(onlyResult(text)).toMatchObject({ problem: { kind: 'unsupported-format' } });
  });
});
