import { describe, expect, test } from 'vitest';
import { decide } from '#engine/verdict/decide.ts';
import { assumptions } from '#engine/testing/assumptions.ts';
import { evidence, ordinary } from '#engine/testing/situations.ts';
import { loadTestOf } from './load-test.ts';
import { heldRateCommands, measurementFor } from './measure-commands.ts';

const measurementOf = (answers: Partial<typeof ordinary> = {}) => {
  const all = { ...ordinary, ...answers };
  return measurementFor(decide(all, evidence, assumptions), all);
};

describe('measurementFor(decision, answers)', () => {
  test('keeps as many connections as requests are in flight', () => {
    // 1000 requests/s, the slowest waiting 80 ms, that compute for a millisecond or so.
    const { connections, commands } = measurementOf();
    expect(connections).toBeGreaterThan(25);
    expect(connections).toBeLessThanOrEqual(80);
    expect(commands).toEqual([
      `wrk -t4 -c${connections} -d60s --latency http://your-server:8000/your-route`,
      `wrk -t4 -c${connections} -d60s --latency http://your-server:8080/your-route`,
    ]);
  });

  test('asks for no more threads than connections, and for at least one', () => {
    const { connections, commands } = measurementOf({ 'peak-rate': '0.5', 'backend-wait': '0' });
    expect(connections).toBe(1);
    expect(commands[0]).toContain('-t1 -c1 ');
  });

  test('counts what waits for backends where nothing keeps up', () => {
    const hopeless = { 'peak-rate': '100000', cores: '2', 'backend-wait': '500' } as const;
    expect(measurementOf(hopeless).connections).toBe(50_000);
  });
});

describe('heldRateCommands(loadTest, candidate)', () => {
  test('warms up, then holds each rate', () => {
    const at = { answers: ordinary, evidence, assumptions };
    expect(heldRateCommands(loadTestOf('gin', at), 'gin')).toEqual([
      'wrk2 -t4 -c27 -d30s --latency -R500 http://your-server:8080/your-route',
      'wrk2 -t4 -c27 -d60s --latency -R500 http://your-server:8080/your-route',
      'wrk2 -t4 -c54 -d60s --latency -R1000 http://your-server:8080/your-route',
      'wrk2 -t4 -c71 -d60s --latency -R1300 http://your-server:8080/your-route',
    ]);
  });
});
