import { describe, expect, test } from 'vitest';
import { onlyResult } from '../../testing/only-result.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('parseOutputs(text) of k6', () => {
  test('reads every figure of --summary-export', () => {
    expect(onlyResult(readFixture('k6-export-errors.json.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'k6',
        toolVersion: null,
        connections: 10,
        duration: 3.00090695801,
        requests: 50836,
        throughput: 16940.2119797,
        latency: {
          mean: 0.545450767724,
          p50: 0.3995625,
          p75: null,
          p90: 0.9464545,
          p95: 1.54605725,
          p99: null,
          p999: null,
          max: 10.21723,
        },
        errors: 10167,
        errorsOutside: 0,
        timeouts: null,
        endpoint: null,
        notes: [
          'latency-includes-failures',
          'throughput-includes-failures',
          'clients-never-pause',
          'duration-computed',
        ],
      },
    });
  });

  test('reads what handleSummary() is given, and an arrival rate by dropped iterations', () => {
    expect(onlyResult(readFixture('k6-handle-summary.json.txt'))).toMatchObject({
      output: {
        connections: 3,
        duration: 3.081202962,
        requests: 136,
        latency: { p75: 80.7215075, p99: 81.53074615, p999: 82.33286143 },
        errors: 0,
        notes: ['rate-limited'],
      },
    });
  });

  test('reads the machine-readable summary of k6 1.x', () => {
    expect(onlyResult(readFixture('k6-machine.json.txt'))).toMatchObject({
      output: {
        toolVersion: '1.8.1',
        duration: 3.00046841,
        requests: 50779,
        throughput: 16923.6909246,
        latency: { mean: 0.546132463637, p90: 0.9449048 },
        notes: ['clients-never-pause', 'throughput-computed'],
      },
    });
  });

  test('reads the text summary', () => {
    expect(onlyResult(readFixture('k6-text.txt'))).toEqual({
      ok: true,
      output: {
        tool: 'k6',
        toolVersion: null,
        connections: 10,
        duration: 3.001097021,
        requests: 50176,
        throughput: 16719.219555,
        latency: {
          mean: 0.55198,
          p50: 0.39276,
          p75: null,
          p90: 0.95981,
          p95: 1.59,
          p99: null,
          p999: null,
          max: 14.18,
        },
        errors: 0,
        errorsOutside: 0,
        timeouts: null,
        endpoint: null,
        notes: ['clients-never-pause', 'duration-computed'],
      },
    });
  });

  test('reads the older form of the text summary, and its signs for failures', () => {
    const text = readFixture('k6-text-legacy.txt');
    const result = onlyResult(text);
    expect(result).toMatchObject({
      output: {
        connections: 10,
        requests: 49928,
        throughput: 16636.872366,
        latency: { mean: 0.56082, p90: 1.06, max: 8.75 },
        errors: 9981,
        notes: [
          'latency-includes-failures',
          'throughput-includes-failures',
          'clients-never-pause',
          'duration-computed',
        ],
      },
    });
    const signs = text.replace('9981 out of 49928', '✓ 9981      ✗ 39947');
    expect(onlyResult(signs)).toEqual(result);
  });

  test('takes no text summary that ends before its figures do', () => {
    for (const name of ['k6-text.txt', 'k6-text-legacy.txt']) {
      const lines = readFixture(name).trimEnd().split('\n');
      const end = lines.length - 1;
      for (let length = 1; length <= end; length++) {
        expect(onlyResult(lines.slice(0, length).join('\n')).ok).toBe(false);
      }
    }
  });

  test('refuses a summary without HTTP requests', () => {
    const text = readFixture('k6-export.json.txt').replaceAll('"http_req', '"grpc_req');
    expect(onlyResult(text)).toMatchObject({
      ok: false,
      problem: { kind: 'no-requests', tool: 'k6' },
    });
  });

  test('refuses nesting that no summary has, however deep', () => {
    const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`;
    expect(onlyResult(`{"metrics": {}, "iterations": ${deep}}`)).toMatchObject({
      ok: false,
      problem: { kind: 'too-deep', tool: 'k6', line: 1 },
    });
  });

  test('takes no metric from a prototype', () => {
    expect(
      onlyResult('{"metrics": {"__proto__": {"http_reqs": {"count": 1}}, "iteration": 1}}'),
    ).toMatchObject({ ok: false, problem: { kind: 'no-requests', tool: 'k6' } });
  });
});
