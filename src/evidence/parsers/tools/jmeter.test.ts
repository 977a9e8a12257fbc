import { describe, expect, test } from 'vitest';
import { jmeter } from './jmeter.ts';
import { readFixture } from '../../testing/read-fixture.ts';

describe('jmeter.parse(text)', () => {
  test('computes every figure from the samples', () => {
    expect(jmeter.parse(readFixture('jmeter-one.jtl'))).toEqual({
      ok: true,
      output: {
        tool: 'jmeter',
        toolVersion: null,
        connections: 5,
        duration: 0.919,
        requests: 300,
        throughput: 326.441784548,
        latency: {
          mean: 12.55,
          p50: 7,
          p75: 16,
          p90: 28,
          p95: 32,
          p99: 112,
          p999: 128,
          max: 128,
        },
        errors: 0,
        timeouts: 0,
        endpoint: 'http://127.0.0.1:8080/ping',
        notes: [
          'latency-rounded',
          'duration-computed',
          'throughput-computed',
          'computed-from-samples',
        ],
      },
    });
  });

  test('counts failed samples, through messages with quotes, commas and line feeds', () => {
    expect(jmeter.parse(readFixture('jmeter-several.jtl'))).toMatchObject({
      output: {
        requests: 120,
        errors: 48,
        endpoint: null,
        notes: expect.arrayContaining(['several-endpoints', 'latency-includes-failures']),
      },
    });
  });

  test('counts timeouts', () => {
    expect(jmeter.parse(readFixture('jmeter-timeouts.jtl'))).toMatchObject({
      output: { requests: 40, errors: 30, timeouts: 30 },
    });
  });

  test('leaves transaction controllers out, which repeat the time of their samples', () => {
    expect(jmeter.parse(readFixture('jmeter-transaction.jtl'))).toMatchObject({
      output: { requests: 80 },
    });
  });

  test('refuses samples that all failed', () => {
    expect(jmeter.parse(readFixture('jmeter-refused.jtl'))).toEqual({
      ok: false,
      problem: { kind: 'all-failed', tool: 'jmeter' },
    });
  });

  test('names the line of a sample that ends too early', () => {
    const text = readFixture('jmeter-one.jtl').slice(0, 1000);
    expect(jmeter.parse(text)).toEqual({
      ok: false,
      problem: { kind: 'truncated', tool: 'jmeter', line: text.split('\n').length },
    });
  });

  test('names the line of a time that is written as a date', () => {
    const text = readFixture('jmeter-one.jtl').replace(/\n\d{13},/, '\n2026/11/24 08:05:00,');
    expect(jmeter.parse(text)).toEqual({
      ok: false,
      problem: { kind: 'not-a-number', tool: 'jmeter', field: 'timeStamp', line: 2 },
    });
  });

  test('refuses XML results', () => {
    const text = '<?xml version="1.0"?>\n<testResults version="1.2">\n</testResults>';
    expect(jmeter.looksLike(text)).toBe(true);
    expect(jmeter.parse(text)).toMatchObject({ problem: { kind: 'unsupported-format' } });
  });

  test('stops where another run was appended with its header', () => {
    const text = readFixture('jmeter-one.jtl');
    expect(jmeter.parse(text + text)).toMatchObject({
      output: { requests: 300, notes: expect.arrayContaining(['several-runs']) },
    });
  });
});
