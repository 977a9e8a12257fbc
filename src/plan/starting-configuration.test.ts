import { describe, expect, test } from 'vitest';
import { candidateIds, type CandidateId } from '#engine/capacity/candidates.ts';
import { capacityOf } from '#engine/capacity/capacity.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { ordinary, situation, spread } from '#engine/testing/situations.ts';
import { startingConfiguration, valueOf } from './starting-configuration.ts';

const configured = (candidate: CandidateId, answers: Partial<Answers> = {}) => {
  const at = situation(answers);
  return startingConfiguration(candidate, capacityOf(candidate, at), at);
};
const values = (settings: readonly { id: string; value: unknown }[] = []) =>
  Object.fromEntries(settings.map(({ id, value }) => [id, value]));

describe('startingConfiguration(candidate, capacity, situation)', () => {
  test('gives Flask one gevent worker for each core, and room for what it holds', () => {
    const { python, go, deadline } = configured('flask');
    expect(go).toBeNull();
    expect(deadline.seconds).toBe(3);
    expect(values(python?.server)).toEqual({
      workers: 8,
      worker_class: 'gevent',
      worker_connections: 1000,
      timeout: 30,
      graceful_timeout: 8,
      keepalive: 65,
      // 1000 / 8 × 3600
      max_requests: 450_000,
      max_requests_jitter: 225_000,
    });
    // 1000 / 8 × 80 / 3 ms = 3.3 on average; the database serves 50 at once, 6 for each of 8.
    expect(values(python?.pool)).toEqual({
      pool_size: 4,
      max_overflow: 2,
      pool_timeout: deadline.seconds,
      'database-connections': 6 * 8,
    });
  });

  test('raises worker_connections to twice what a worker holds', () => {
    const held = {
      'peak-rate': '10000',
      'backend-wait': '500',
      'p99-target': 'none',
      cores: '32',
    } as const;
    const at = situation(held);
    const { workers } = capacityOf('flask', at);
    const value = Number(
      valueOf(configured('flask', held).python?.server ?? [], 'worker_connections'),
    );
    expect(value).toBe(1000);
    const more = { ...held, 'backend-wait': '9000' } as const;
    const raised = Number(
      valueOf(configured('flask', more).python?.server ?? [], 'worker_connections'),
    );
    const perWorker = capacityOf('flask', situation(more)).workers?.perWorker ?? 0;
    expect(workers?.perWorker).toBeLessThan(500);
    expect(raised).toBeGreaterThanOrEqual(2 * perWorker);
    expect(raised).toBeLessThan(2.2 * perWorker);
  });

  test('gives Gin all cores, limits on every wait, and one pool', () => {
    const { python, go } = configured('gin', { 'p99-target': '100' });
    expect(python).toBeNull();
    expect(values(go?.server)).toEqual({
      GOMAXPROCS: 8,
      GOMEMLIMIT: null,
      ReadHeaderTimeout: 5,
      ReadTimeout: 6,
      WriteTimeout: 7,
      IdleTimeout: 65,
    });
    // 1000 × 80 / 3 ms = 26.7 on average; 3√26.7 = 15.5 more at most.
    expect(values(go?.pool)).toEqual({ SetMaxOpenConns: 43, SetMaxIdleConns: 43 });
  });

  test('derives the deadline from the predicted p99 where there is no target', () => {
    const { deadline } = configured('gin', { 'p99-target': 'none' });
    expect(deadline.setting.formula).toBe('ten-times-the-p99');
    expect(deadline.seconds).toBe(1);
  });

  test('gives the parts of a hybrid the traffic of the split, and whole workers and processors', () => {
    const answers = { 'python-libraries': 'some-routes', 'hot-routes': 'few' } as const;
    const { split } = capacityOf('hybrid', situation(answers));
    const { python, go } = configured('hybrid', answers);
    expect([python?.cores, go?.cores]).toEqual([Math.ceil(split?.python ?? 0), split?.gin]);
    expect([python?.rate, go?.rate]).toEqual([200, 800]);
    expect(valueOf(python?.server ?? [], 'workers')).toBe(Math.ceil(split?.python ?? 0));
    expect(valueOf(go?.server ?? [], 'GOMAXPROCS')).toBe(Math.ceil(split?.gin ?? 0));
  });

  test('has no pool where nothing is waited for, because 0 would mean no limit', () => {
    expect(configured('gin', { 'backend-wait': '0' }).go?.pool).toEqual([]);
    expect(configured('flask', { 'backend-wait': '0' }).python?.pool).toEqual([]);
  });

  test('books no wait to a database where requests wait for something else', () => {
    for (const workload of ['gateway', 'realtime'] as const) {
      expect(configured('gin', { workload }).go?.pool).toEqual([]);
      expect(configured('flask', { workload }).python?.pool).toEqual([]);
    }
  });

  test('never opens more connections than the database serves well', () => {
    const busy = { 'peak-rate': '3000', 'backend-wait': '250', 'p99-target': 'none' } as const;
    const { python } = configured('flask', busy);
    const { go } = configured('gin', busy);
    expect(valueOf(python?.pool ?? [], 'database-connections')).toBe(48);
    expect(valueOf(go?.pool ?? [], 'SetMaxOpenConns')).toBe(50);
    const formulas = [...(python?.pool ?? []), ...(go?.pool ?? [])].map(({ formula }) => formula);
    expect(formulas.filter((id) => id === 'what-the-database-serves')).toHaveLength(3);
  });

  test('gives what is needed where there is no budget', () => {
    const { go } = configured('gin', { cores: 'pay-as-you-go' });
    expect(go?.cores).toBeCloseTo((1000 * 0.0003) / 0.7, 9);
    expect(valueOf(go?.server ?? [], 'GOMAXPROCS')).toBe(1);
  });

  test('refuses a candidate that does not keep up', () => {
    expect(() => configured('flask', { 'peak-rate': '100000' })).toThrow(RangeError);
  });

  test('holds whatever is in flight, in every stable case', () => {
    let cases = 0;
    for (const answers of spread(2000)) {
      const at = { ...situation(), answers };
      for (const candidate of candidateIds) {
        const capacity = capacityOf(candidate, at);
        if (!capacity.stable) continue;
        cases += 1;
        const { python, go } = startingConfiguration(candidate, capacity, at);
        for (const { value } of [
          ...(python?.server ?? []),
          ...(python?.pool ?? []),
          ...(go?.pool ?? []),
        ]) {
          if (typeof value === 'number') expect(Number.isInteger(value) && value >= 0).toBe(true);
        }
        if (!python || !capacity.workers) continue;
        expect(valueOf(python.server, 'worker_connections')).toBeGreaterThanOrEqual(
          capacity.workers.perWorker,
        );
        // Of SQLAlchemy a size of 0 would be no limit.
        expect(valueOf(python.pool, 'pool_size')).not.toBe(0);
      }
    }
    expect(cases).toBeGreaterThan(1000);
    expect(ordinary.cores).toBe('8');
  });
});
