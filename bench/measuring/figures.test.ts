import { describe, expect, it } from 'vitest';
import { cpuFigures, latencyFigures, unquotedOf } from './figures.ts';

describe('cpuFigures(use)', () => {
  it('divides by what was answered, and by what the cores had', () => {
    expect(cpuFigures({ cpuSeconds: 6, answered: 3000, seconds: 4, cores: 2 })).toEqual({
      'cpu-per-request': 2,
      'server-busy': 75,
    });
  });

  it('is null where CPU time is unknown, and divides nothing by 0', () => {
    const unknown = { 'cpu-per-request': null, 'server-busy': null };
    expect(cpuFigures({ cpuSeconds: null, answered: 3000, seconds: 4, cores: 2 })).toEqual(unknown);
    expect(cpuFigures({ cpuSeconds: 1, answered: 0, seconds: 4, cores: 2 })).toEqual({
      'cpu-per-request': null,
      'server-busy': 12.5,
    });
  });
});

describe('latencyFigures(latency, { quoted })', () => {
  const latency = { mean: 3, p50: 2, p75: 3, p90: 4, p99: 5, max: 6 };

  it('has p99.9 only where the generator tells it', () => {
    expect(latencyFigures(latency, { quoted: true })).toMatchObject({
      'latency-p99': 5,
      'latency-p999': null,
    });
    expect(latencyFigures({ ...latency, p999: 5.9 }, { quoted: true })).toMatchObject({
      'latency-p999': 5.9,
    });
  });

  it('quotes none where that would mislead', () => {
    const figures = Object.values(latencyFigures(latency, { quoted: false }));
    expect(new Set(figures)).toEqual(new Set([null]));
  });
});

describe('unquotedOf(report, connections)', () => {
  const latency = { mean: 50, p50: 40, p75: 55, p90: 70, p99: 90, max: 120 };
  const report = { sent: null, answered: 8000, throughput: 2000, latency };

  it('quotes a closed loop whose connections all were answered in turn', () => {
    expect(unquotedOf(report, 100)).toBeNull();
    expect(unquotedOf({ ...report, sent: 8100 }, 100)).toBeNull();
  });

  it('does not quote where more than a quarter of what was sent had no answer', () => {
    expect(unquotedOf({ ...report, sent: 10_667 }, 100)).toMatchObject({
      why: 'unanswered',
      wanted: 10_667,
      came: 8000,
    });
    const none = { sent: null, answered: 0, throughput: 0, latency: { ...latency, mean: null } };
    expect(unquotedOf(none, 100)).toMatchObject({ why: 'unanswered' });
  });

  it('does not quote where connections were left without an answer', () => {
    expect(unquotedOf(report, 126)).toEqual({ why: 'starved', wanted: 126, came: 100 });
    expect(unquotedOf(report, 124)).toBeNull();
  });

  it('lets wrk’s correction make the mean as high as it likes', () => {
    expect(unquotedOf({ ...report, latency: { ...latency, mean: 1500 } }, 100)).toBeNull();
  });
});
