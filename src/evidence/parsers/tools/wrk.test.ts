import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of wrk', () => {
  test('reads every figure of a run with --latency', () => {
    expect(onlyResult(readFixture('wrk.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'wrk',
        toolVersion: null,
        connections: 10,
        duration: 3.02,
        requests: 109675,
        throughput: 36340.46,
        latency: {
          mean: 0.80615,
          p50: 0.199,
          p75: 0.38,
          p90: 2.55,
          p95: null,
          p99: 7.36,
          p999: null,
          max: 27.81,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: 0,
        endpoint: 'http://127.0.0.1:8080/ping',
        notes: ['corrected-for-coordinated-omission'],
      },
    });
  });

  test('leaves percentiles open without --latency', () => {
    expect(onlyResult(readFixture('wrk-plain.txt'))).toMatchObject({
      output: { throughput: 25804.03, latency: { mean: 1.06, p50: null, p99: null, max: 12.76 } },
    });
  });

  test('counts error statuses, which are in the throughput and in the latencies', () => {
    expect(onlyResult(readFixture('wrk-errors.txt'))).toMatchObject({
      output: {
        requests: 88912,
        errors: 17782,
        notes: [
          'corrected-for-coordinated-omission',
          'latency-includes-failures',
          'throughput-includes-failures',
        ],
      },
    });
  });

  test('counts timeouts, which are in the throughput and not in the latencies', () => {
    expect(onlyResult(readFixture('wrk-timeouts.txt'))).toMatchObject({
      output: {
        errors: 23,
        timeouts: 23,
        notes: ['corrected-for-coordinated-omission', 'throughput-includes-failures'],
      },
    });
  });

  test('counts dropped connections, which are in neither', () => {
    expect(onlyResult(readFixture('wrk-drops.txt'))).toMatchObject({
      output: { errors: 2773, timeouts: 0, notes: ['corrected-for-coordinated-omission'] },
    });
  });

  test('tells wrk2 by its histogram, and takes the 95th percentile from its spectrum', () => {
    expect(onlyResult(readFixture('wrk2-published.txt'))).toMatchObject({
      output: {
        tool: 'wrk2',
        requests: 60018,
        latency: { mean: 6.6, p50: 6.67, p95: 10.015, p99: 11.18, p999: 12.3, max: 12.5 },
        notes: ['corrected-for-coordinated-omission', 'rate-limited'],
      },
    });
  });

  test("takes no percentile from wrk2's uncorrected distribution", () => {
    const text = readFixture('wrk2-published.txt').replace('Recorded', 'Uncorrected');
    expect(onlyResult(text)).toMatchObject({ output: { latency: { mean: 6.6, p50: null } } });
  });

  test.each([
    ['Requests/sec:  36340.46', 'Requests/sec:  fast', 'not-a-number', 'throughput', 12],
    ['Requests/sec:  36340.46', 'Requests/sec:  -1', 'out-of-range', 'throughput', 12],
    ['109675 requests', '1000000000000 requests', 'out-of-range', 'requests', 11],
    ['2.55ms', '2.55parsecs', 'not-a-number', 'latency.p90', 9],
    ['806.15us', '-nanus', 'not-a-number', 'latency.mean', 4],
    ['2 threads and 10', '2 threads and ten', 'not-a-number', 'connections', 2],
  ])('for %s made %s tells %s of %s on line %i', (good, bad, kind, field, line) => {
    const text = readFixture('wrk.txt').replace(good, bad);
    expect(onlyResult(text)).toMatchObject({
      ok: false,
      problem: { kind, tool: 'wrk', field, line },
    });
  });

  test('refuses a run without a request', () => {
    const text = readFixture('wrk.txt').replace('109675 requests', '0 requests');
    expect(onlyResult(text)).toMatchObject({
      ok: false,
      problem: { kind: 'no-requests', tool: 'wrk' },
    });
  });

  test('refuses a run of nothing but errors', () => {
    const text = readFixture('wrk-errors.txt').replace('responses: 17782', 'responses: 88912');
    expect(onlyResult(text)).toMatchObject({
      ok: false,
      problem: { kind: 'all-failed', tool: 'wrk' },
    });
  });
});
