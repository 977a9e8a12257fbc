import { describe, expect, test } from 'vitest';
import { ab } from './ab.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('ab.parse(text)', () => {
  test('reads every figure, and says what its mean and percentiles are worth', () => {
    expect(ab.parse(readFixture('ab.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'ab',
        toolVersion: '2.3',
        connections: 10,
        duration: 0.856,
        requests: 5000,
        throughput: 5839.89,
        latency: {
          mean: 1.712,
          p50: 1,
          p75: 2,
          p90: 5,
          p95: 7,
          p99: 9,
          p999: null,
          max: 13,
        },
        errors: 0,
        timeouts: 0,
        endpoint: 'http://127.0.0.1:8080/ping',
        notes: ['latency-rounded', 'mean-from-throughput', 'connection-per-request'],
      },
    });
  });

  test('says nothing of connections per request where they were kept alive', () => {
    expect(ab.parse(readFixture('ab-keepalive.txt'))).toMatchObject({
      output: { notes: ['latency-rounded', 'mean-from-throughput'] },
    });
  });

  test('says it where keeping alive was asked for and refused', () => {
    const text = readFixture('ab-keepalive.txt').replace(/(Keep-Alive requests:\s+)5000/, '$10');
    expect(ab.parse(text)).toMatchObject({
      output: { notes: expect.arrayContaining(['connection-per-request']) },
    });
  });

  test('counts no bodies of other lengths as errors, and says so', () => {
    expect(ab.parse(readFixture('ab-lengths.txt'))).toMatchObject({
      output: {
        errors: 0,
        notes: expect.arrayContaining(['length-differences-not-counted']),
      },
    });
  });

  test('counts a non-2xx answer once, though its length differs too', () => {
    expect(ab.parse(readFixture('ab-errors.txt'))).toMatchObject({ output: { errors: 200 } });
  });

  test('knows https by the protocol line', () => {
    const text = readFixture('ab.txt').replace(
      'Server Port:            8080',
      'Server Port:            443\nSSL/TLS Protocol:       TLSv1.3,TLS_AES_256_GCM_SHA384,256,256',
    );
    expect(ab.parse(text)).toMatchObject({ output: { endpoint: 'https://127.0.0.1:443/ping' } });
  });

  test('refuses a run that ab gave up', () => {
    expect(ab.parse(readFixture('ab-aborted.txt'))).toEqual({
      ok: false,
      problem: { kind: 'truncated', tool: 'ab', field: 'throughput' },
    });
  });
});
