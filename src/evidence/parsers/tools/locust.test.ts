import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of locust', () => {
  test('reads every figure of the statistics of one endpoint', () => {
    expect(onlyResult(readFixture('locust-one.csv'))).toEqual({
      ok: true,
      output: {
        tool: 'locust',
        toolVersion: null,
        connections: null,
        duration: 3.18258547783,
        requests: 614,
        throughput: 192.92490469693337,
        latency: {
          mean: 36.161487058618285,
          p50: 7,
          p75: 21,
          p90: 94,
          p95: 190,
          p99: 280,
          p999: 630,
          max: 632.3334740000064,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: 0,
        endpoint: 'GET /ping',
        notes: ['in-flight-varies', 'latency-rounded', 'duration-computed'],
      },
    });
  });

  test('takes the aggregated row of several endpoints, and says so', () => {
    expect(onlyResult(readFixture('locust-two.csv'))).toMatchObject({
      output: {
        requests: 447,
        errors: 23,
        endpoint: null,
        notes: expect.arrayContaining(['several-endpoints', 'throughput-includes-failures']),
      },
    });
  });

  test('reads semicolons and quotes, as spreadsheets write them', () => {
    const text = readFixture('locust-one.csv')
      .replaceAll(/[^,\n]+/g, '"$&"')
      .replaceAll(',', ';');
    expect(onlyResult(text)).toEqual(onlyResult(readFixture('locust-one.csv')));
  });

  test('refuses the history file', () => {
    expect(onlyResult(readFixture('locust-history.csv'))).toMatchObject({
      problem: { kind: 'unsupported-format' },
    });
  });

  test('refuses statistics without the aggregated row', () => {
    const text = readFixture('locust-one.csv').split('\n').slice(0, 2).join('\n');
    expect(onlyResult(text)).toMatchObject({ problem: { kind: 'truncated' } });
  });
});
