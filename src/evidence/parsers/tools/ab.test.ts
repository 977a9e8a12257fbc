import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of ab', () => {
  test('reads every figure, and says what its mean and percentiles are worth', () => {
    expect(onlyResult(readFixture('ab.txt'))).toEqual({
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
        errorsOutside: 0,
        timeouts: 0,
        endpoint: 'http://127.0.0.1:8080/ping',
        notes: [
          'clients-never-pause',
          'latency-rounded',
          'mean-from-throughput',
          'connection-per-request',
        ],
      },
    });
  });

  test('says nothing of connections per request where they were kept alive', () => {
    expect(onlyResult(readFixture('ab-keepalive.txt'))).toMatchObject({
      output: { notes: ['clients-never-pause', 'latency-rounded', 'mean-from-throughput'] },
    });
  });

  test('says it where keeping alive was asked for and refused', () => {
    const text = readFixture('ab-keepalive.txt').replace(/(Keep-Alive requests:\s+)5000/, '$10');
    expect(onlyResult(text)).toMatchObject({
      output: { notes: expect.arrayContaining(['connection-per-request']) },
    });
  });

  test('counts no bodies of other lengths as errors, and says so', () => {
    expect(onlyResult(readFixture('ab-lengths.txt'))).toMatchObject({
      output: {
        errors: 0,
        notes: expect.arrayContaining(['length-differences-not-counted']),
      },
    });
  });

  test('counts a non-2xx answer once, though its length differs too', () => {
    expect(onlyResult(readFixture('ab-errors.txt'))).toMatchObject({ output: { errors: 200 } });
  });

  test('knows https by the protocol line', () => {
    const text = readFixture('ab.txt').replace(
      'Server Port:            8080',
      'Server Port:            443\nSSL/TLS Protocol:       TLSv1.3,TLS_AES_256_GCM_SHA384,256,256',
    );
    expect(onlyResult(text)).toMatchObject({ output: { endpoint: 'https://127.0.0.1:443/ping' } });
  });

  test('refuses a run that ab gave up', () => {
    expect(onlyResult(readFixture('ab-aborted.txt'))).toMatchObject({
      ok: false,
      problem: { kind: 'truncated', tool: 'ab', field: 'throughput' },
    });
  });

  test('refuses the page of -w, and says what to take instead', () => {
    const cell = (label: string, value: string) =>
      `<tr ><th colspan=2 bgcolor=white>${label}</th><td colspan=2 bgcolor=white>${value}</td></tr>`;
    const page = [
      'This is ApacheBench, Version 2.3 <i>&lt;$Revision$&gt;</i><br>',
      '<table >',
      cell('Server Software:', ''),
      cell('Concurrency Level:', '5'),
      cell('Requests per second:', '59.22'),
    ];
    expect(onlyResult(page.join('\n'))).toMatchObject({
      problem: { kind: 'unsupported-format', tool: 'ab', instead: 'ab-output' },
    });
  });

  test('is not asked for loadtest of npm, which has the same title', () => {
    const report = [
      'Completed requests:  1000',
      'Requests per second: 1400',
      'Percentage of the requests served within a certain time',
      '  50%      6 ms',
      ' 100%      30 ms (longest request)',
    ].map((line) => `[Tue Nov 24 2026 10:00:00 GMT+0000 (UTC)] INFO ${line}`);
    expect(onlyResult(report.join('\n'))).toEqual({
      ok: false,
      problem: { kind: 'unknown-tool' },
    });
  });
});
