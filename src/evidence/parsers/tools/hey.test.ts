import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of hey', () => {
  test('reads every figure of the summary', () => {
    expect(onlyResult(readFixture('hey.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'hey',
        toolVersion: null,
        connections: null,
        duration: 3.0025,
        requests: 63629,
        throughput: 21191.808,
        latency: {
          mean: 0.5,
          p50: 0.3,
          p75: 0.4,
          p90: 0.7,
          p95: 0.9,
          p99: 4.6,
          p999: null,
          max: 25.4,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: 0,
        endpoint: null,
        notes: ['latency-in-tenths'],
      },
    });
  });

  test('reads percentiles with one percent sign, as releases before 0.1.5 print them', () => {
    const text = readFixture('hey.txt').replaceAll('%%', '%');
    expect(onlyResult(text)).toEqual(onlyResult(readFixture('hey.txt')));
  });

  test('counts error statuses among the requests', () => {
    expect(onlyResult(readFixture('hey-errors.txt'))).toMatchObject({
      output: { requests: 400, errors: 80, timeouts: 0 },
    });
  });

  test('counts timeouts besides the requests; they are in the throughput', () => {
    expect(onlyResult(readFixture('hey-timeouts.txt'))).toMatchObject({
      output: {
        requests: 10,
        errors: 30,
        timeouts: 30,
        latency: { p95: null },
        notes: ['throughput-includes-failures', 'latency-in-tenths'],
      },
    });
  });

  test('refuses a run without an answer, whose mean is NaN', () => {
    expect(onlyResult(readFixture('hey-refused.txt'))).toMatchObject({
      ok: false,
      problem: { kind: 'no-requests', tool: 'hey' },
    });
  });

  test('leaves out the mean of more than a million samples, which hey divides wrongly', () => {
    const text = readFixture('hey.txt')
      .replace('63629 responses', '1000000 responses')
      .replace('Total:	3.0025 secs', 'Total:	60.0000 secs');
    expect(onlyResult(text)).toMatchObject({
      output: {
        requests: Math.round(21191.808 * 60),
        latency: { mean: null, p50: 0.3 },
        notes: ['latency-in-tenths', 'requests-rounded', 'samples-capped'],
      },
    });
  });

  test('computes the figures of the CSV from its samples', () => {
    expect(onlyResult(readFixture('hey.csv'))).toMatchObject({
      output: {
        duration: 0.0258,
        requests: 200,
        latency: { mean: 0.43, p50: 0.1, p99: 5.1, max: 5.3 },
        timeouts: null,
        notes: [
          'latency-in-tenths',
          'duration-computed',
          'throughput-computed',
          'computed-from-samples',
          'unanswered-not-listed',
        ],
      },
    });
  });

  test('names the line of a sample that is no number', () => {
    const text = readFixture('hey.csv').replace('\n0.0008,', '\nquick,');
    expect(onlyResult(text)).toMatchObject({
      ok: false,
      problem: { kind: 'not-a-number', tool: 'hey', field: 'latency', line: 4 },
    });
  });
});
