import { describe, expect, test } from 'vitest';
import { cleanText } from '../reading/clean-text.ts';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of autocannon', () => {
  test('reads every figure of the JSON', () => {
    expect(onlyResult(readFixture('autocannon.json.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'autocannon',
        toolVersion: null,
        connections: 10,
        duration: 3.02,
        requests: 82311,
        throughput: 27440,
        latency: {
          mean: 0.17,
          p50: 0,
          p75: 0,
          p90: 0,
          p95: null,
          p99: 4,
          p999: 8,
          max: 17,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: 0,
        endpoint: 'http://127.0.0.1:8080/ping',
        notes: ['latency-rounded'],
      },
    });
  });

  test('tells from the JSON of a set rate that latencies were added', () => {
    expect(onlyResult(readFixture('autocannon-rate.json.txt'))).toMatchObject({
      output: {
        requests: 700,
        notes: ['corrected-for-coordinated-omission', 'rate-limited', 'latency-rounded'],
      },
    });
  });

  test('counts timeouts as errors, outside of the requests', () => {
    expect(onlyResult(readFixture('autocannon-errors.json.txt'))).toMatchObject({
      output: { requests: 4, errors: 8, timeouts: 8 },
    });
    expect(onlyResult(readFixture('autocannon-timeouts.txt'))).toMatchObject({
      output: { requests: 6, errors: 12, timeouts: 12 },
    });
  });

  test('reads the tables; the requests are rate × samples, not the rounded number sent', () => {
    expect(onlyResult(readFixture('autocannon.txt'))).toMatchObject({
      output: {
        connections: 10,
        duration: 3.01,
        requests: 105864,
        throughput: 35288,
        latency: { mean: 0.04, p50: 0, p75: null, p99: 0, max: 23 },
        notes: ['latency-rounded', 'requests-rounded'],
      },
    });
  });

  test('reads more percentiles from the table of --latency', () => {
    expect(onlyResult(readFixture('autocannon-latency.txt'))).toMatchObject({
      output: { latency: { mean: 0.09, p75: 0, p99: 4, p999: 6 } },
    });
  });

  test('counts responses exactly where error statuses are listed', () => {
    expect(onlyResult(readFixture('autocannon-errors.txt'))).toMatchObject({
      output: {
        requests: 64776 + 16195,
        errors: 16195,
        notes: ['latency-includes-failures', 'throughput-includes-failures', 'latency-rounded'],
      },
    });
  });

  test('reads what a terminal shows, colours, progress and all', () => {
    const clean = cleanText(readFixture('autocannon-terminal.txt'));
    expect('text' in clean && onlyResult(clean.text)).toMatchObject({
      output: { requests: 3467, throughput: 1733.5, latency: { mean: 5.49, p99: 77 } },
    });
  });

  test.each([
    ['35.288', 35288],
    ['35 288', 35288],
    ['35.288,5', 35288.5],
    ['35’288.5', 35288.5],
  ])('reads the rate %s of another locale', (written, throughput) => {
    const text = readFixture('autocannon.txt').replace('35,288', written);
    expect(onlyResult(text)).toMatchObject({ output: { throughput } });
  });

  test('counts rates in seconds where samples are shorter', () => {
    const table = readFixture('autocannon.txt').replace(
      'sampled once per second.',
      'sampled every 0.5 seconds.',
    );
    expect(onlyResult(table)).toMatchObject({ output: { throughput: 70576 } });
    const json = readFixture('autocannon.json.txt').replace('"sampleInt":1000', '"sampleInt":500');
    expect(onlyResult(json)).toMatchObject({ output: { throughput: 54880 } });
  });

  test('refuses tables that are cut off', () => {
    const text = readFixture('autocannon.txt').split('# of samples')[0] ?? '';
    expect(onlyResult(text)).toMatchObject({ problem: { kind: 'truncated' } });
  });
});
