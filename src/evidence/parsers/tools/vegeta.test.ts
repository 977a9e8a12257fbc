import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of vegeta', () => {
  test('reads every figure of the text report', () => {
    expect(onlyResult(readFixture('vegeta-ping.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'vegeta',
        toolVersion: null,
        connections: null,
        duration: 2.996,
        requests: 600,
        throughput: 200.28,
        latency: {
          mean: 0.346136,
          p50: 0.310283,
          p75: null,
          p90: 0.411574,
          p95: 0.460973,
          p99: 1.334,
          p999: null,
          max: 6.485,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: 0,
        endpoint: null,
        notes: ['rate-limited'],
      },
    });
  });

  test('reads the same from the JSON report, in nanoseconds', () => {
    expect(onlyResult(readFixture('vegeta-ping.json.txt'))).toMatchObject({
      output: {
        duration: 2.995734118,
        requests: 600,
        throughput: 200.284797104,
        latency: { mean: 0.346136, p50: 0.310283, p99: 1.334033, max: 6.485038 },
      },
    });
  });

  test.each(['vegeta-flaky.txt', 'vegeta-flaky.json.txt'])(
    'counts errors in %s, which are in the latencies and not in the throughput',
    (name) => {
      expect(onlyResult(readFixture(name))).toMatchObject({
        output: {
          requests: 600,
          errors: 120,
          timeouts: null,
          notes: ['latency-includes-failures', 'rate-limited'],
        },
      });
    },
  );

  test('counts requests without an answer as errors', () => {
    expect(onlyResult(readFixture('vegeta-hang.txt'))).toMatchObject({
      output: { requests: 40, throughput: 3.39, errors: 30, latency: { mean: 751.099 } },
    });
  });

  test('reads the columns of older releases by their names', () => {
    const text = readFixture('vegeta-ping.txt')
      .replace('[min, mean, 50, 90, 95, 99, max]', '[mean, 50, 95, 99, max]')
      .replace('139.437µs, ', '')
      .replace(/Latencies(\s+\[[^\]]+\]\s+).*/, 'Latencies$11m2.5s, 4µs, 5ms, 6s, 1h0m1s');
    expect(onlyResult(text)).toMatchObject({
      output: { latency: { mean: 62500, p50: 0.004, p90: null, p95: 5, p99: 6000, max: 3601000 } },
    });
  });

  test('refuses the histogram report', () => {
    expect(onlyResult(readFixture('vegeta-hist.txt'))).toMatchObject({
      ok: false,
      problem: { kind: 'unsupported-format', tool: 'vegeta' },
    });
  });
});
