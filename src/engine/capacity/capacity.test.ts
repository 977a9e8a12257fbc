import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../questions/questions.ts';
import { assumptions } from '../testing/assumptions.ts';
import { anySituation, ordinary, situation, withCpu } from '../testing/situations.ts';
import { candidateIds } from './candidates.ts';
import { capacitiesIn, capacityOf } from './capacity.ts';
import { yearlyCost } from './cost.ts';
import { databaseLoad } from './database.ts';
import { demandOf } from './demand.ts';
import { hybridCapacity } from './hybrid-capacity.ts';
import { hasPythonCode, pythonReasonOf, pythonShareOf } from './python-share.ts';
import { ownQueues, sharedQueue, waitingTime } from './queueing.ts';

const close = (value: number) => expect.closeTo(value, 9);
const waiting = (servers: number, arrivalRate: number, serviceTime: number, variation = 0) => {
  const wait = waitingTime({ servers, arrivalRate, serviceTime, variation });
  if (!wait) throw new Error('the station is to keep up');
  return { mean: wait.mean * 1000, p99: wait.p99 * 1000 };
};

describe('capacityOf(candidate, situation)', () => {
  // 1000 requests/s of 0.6 + 0.8 ms in Flask and 0.2 + 0.1 ms in Gin, on 8 cores, after 80 ms at
  // the 99th percentile and a third of that on average.
  test('of Flask: rate × CPU ÷ ceiling cores, and one queue for each worker', () => {
    const queue = waiting(1, 125, 0.0014);
    const mean = 80 / 3 + 1.4 + queue.mean;
    const low = 80 + 1.4 + queue.p99;
    const high = 80 + 1.4 + 5 + 5.4 * queue.p99;
    const held = 1000 * (0.08 / 3 + 0.0014);
    expect(capacityOf('flask', situation())).toEqual({
      cores: close(2.8),
      memory: close(50 * 2.8 + 0.02 * held),
      frameworkCpu: close(0.6),
      handlerCpu: close(0.8),
      stable: true,
      mean: close(mean),
      p99: { low: close(low), middle: close((low + high) / 2), high: close(high) },
      inFlight: close(mean),
      workers: {
        count: 8,
        inFlight: close(mean),
        connections: 0,
        perWorker: close(mean / 8),
        syncWorkers: 29,
        threadsPerWorker: 4,
        raiseConnectionsTo: null,
      },
    });
  });

  test('of Gin: the same with one queue for all cores, and no workers', () => {
    const given = situation({ 'peak-rate': '18000', connections: '10000' });
    const queue = waiting(8, 18000, 0.0003);
    const mean = 80 / 3 + 0.3 + queue.mean;
    const low = 80 + 0.3 + queue.p99;
    const high = 80 + 0.3 + 2.5 + 1.6 * queue.p99;
    expect(capacityOf('gin', given)).toEqual({
      cores: close(5.4 / 0.7),
      memory: close(20 + 0.04 * (18000 * (0.08 / 3 + 0.0003) + 10000)),
      frameworkCpu: close(0.2),
      handlerCpu: close(0.1),
      stable: true,
      mean: close(mean),
      p99: { low: close(low), middle: close((low + high) / 2), high: close(high) },
      inFlight: close(18 * mean),
      workers: null,
    });
  });

  test('predicts nothing where a part cannot keep up', () => {
    expect(capacityOf('flask', situation({ 'peak-rate': '10000' }))).toMatchObject({
      cores: close(28),
      frameworkCpu: close(0.6),
      handlerCpu: close(0.8),
      stable: false,
      mean: null,
      p99: null,
      inFlight: null,
      workers: null,
    });
  });

  test('with pay-as-you-go has the queue at the ceiling on average and at worst, not at best', () => {
    const given = situation({ cores: 'pay-as-you-go', 'peak-rate': '10000' });
    const flask = capacityOf('flask', given);
    const queue = waiting(1, 10000 / 28, 0.0014);
    expect(flask.mean).toBeCloseTo(80 / 3 + 1.4 + queue.mean, 9);
    expect(flask.p99).toEqual({
      low: close(81.4),
      middle: close(81.4 + 2.5),
      high: close(81.4 + 5 + 5.4 * queue.p99),
    });
    expect(flask.workers?.count).toBe(28);
    const idle = capacityOf('gin', situation({ cores: 'pay-as-you-go', 'peak-rate': '1' }));
    expect(idle.p99?.high).toBeCloseTo(80.3 + 2.5, 6);
  });

  test('on less than a core runs slower by as much', () => {
    const half = capacityOf('flask', situation({ cores: '0.5', 'peak-rate': '100' }));
    const queue = waiting(1, 100, 0.0028);
    expect(half.mean).toBeCloseTo(80 / 3 + 2.8 + queue.mean, 9);
    expect(half.p99?.low).toBeCloseTo(80 + 2.8 + queue.p99, 9);
    expect(half.cores).toBeCloseTo(0.28, 9);
    expect(half.workers?.count).toBe(1);
  });

  test('makes Flask wait longer than Gin at equal cost, because its workers share no queue', () => {
    const equal = situation({ workload: 'native', 'peak-rate': '1000' });
    const same = {
      ...equal,
      evidence: withCpu(1, 1),
      assumptions: {
        ...assumptions,
        tail: { factor: { flask: 2, gin: 2 }, pause: { flask: 1, gin: 1 } },
      },
    };
    const [flask, gin] = [capacityOf('flask', same), capacityOf('gin', same)];
    expect(flask.handlerCpu).toBe(gin.handlerCpu);
    expect(flask.p99?.low).toBeGreaterThan(gin.p99?.low ?? Number.POSITIVE_INFINITY);
    const swapped = { ...same, queues: { flask: sharedQueue, gin: ownQueues } };
    expect(capacityOf('flask', swapped).p99).toEqual(gin.p99);
    expect(capacityOf('gin', swapped).p99).toEqual(flask.p99);
  });

  test('needs more of everything at a higher rate', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...candidateIds), (given, candidate) => {
        const now = capacityOf(candidate, given);
        const rate = Number(given.answers['peak-rate']);
        const more = capacityOf(candidate, {
          ...given,
          answers: { ...given.answers, 'peak-rate': `${rate * 1.1}` },
        });
        expect(more.cores / now.cores).toBeCloseTo(1.1, 6);
        if (more.p99 === null || now.p99 === null) expect(more.stable).toBe(false);
        else expect(more.p99.low).toBeGreaterThanOrEqual(now.p99.low * (1 - 1e-12));
      }),
    );
  });

  test('agrees with capacitiesIn(situation)', () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom(...candidateIds), (given, candidate) => {
        expect(capacitiesIn(given)[candidate]).toEqual(capacityOf(candidate, given));
      }),
      { numRuns: 50 },
    );
  });
});

describe('work of two kinds', () => {
  // One in ten requests computes for 20 or 1 ms, the others pass on in 0.5 or 0.08.
  const mixed = situation({ workload: 'compute', 'python-libraries': 'some-routes' });

  test('is charged to every candidate by its shares', () => {
    expect(capacityOf('flask', mixed).handlerCpu).toBeCloseTo(0.1 * 20 + 0.9 * 0.5, 9);
    expect(capacityOf('gin', mixed).handlerCpu).toBeCloseTo(0.1 * 1 + 0.9 * 0.08, 9);
  });

  test('makes the slow kind the 99th percentile, and the queue longer', () => {
    const { p99 } = capacityOf('flask', mixed);
    const service = 0.00305;
    const squares = 0.1 * 0.0206 ** 2 + 0.9 * 0.0011 ** 2;
    const wait = waitingTime({
      servers: 1,
      arrivalRate: 125,
      serviceTime: service,
      variation: squares / service ** 2 - 1,
    });
    expect(p99?.low).toBeCloseTo(80 + 20.6 + 1000 * (wait?.p99 ?? 0), 6);
  });

  test('leaves each part of a hybrid its own work alone', () => {
    const { needs } = hybridCapacity(mixed, 0.1);
    expect(needs.python).toBeCloseTo((100 * 0.0206) / 0.5, 9);
    expect(needs.gin).toBeCloseTo((900 * 0.00028 + 100 * 0.0002) / 0.7, 9);
    const more = hybridCapacity(mixed, 0.3);
    expect(more.needs.python).toBeCloseTo((100 * 0.0206 + 200 * 0.0011) / 0.5, 9);
    expect(more.handlerCpu).toBeCloseTo(0.1 * 20 + 0.2 * 0.5 + 0.7 * 0.08, 9);
  });

  test.each([
    ['record', 'some-routes'],
    ['compute', 'most-routes'],
    ['native', 'none'],
  ] as const)('is one kind for %s with libraries on %s', (workload, libraries) => {
    const { kinds } = demandOf(situation({ workload, 'python-libraries': libraries }));
    expect(kinds.map(({ share }) => share)).toEqual([1]);
  });

  test('fits 900 light and 100 model requests a second into the cores that they need', () => {
    const models = situation({
      workload: 'native',
      'python-libraries': 'some-routes',
      'existing-code': 'none',
    });
    const given = {
      ...models,
      assumptions: { ...assumptions, handlerCpu: { ...assumptions.handlerCpu, native: 20 } },
    };
    // 100 × 20.6 ms at half a core each, and next to nothing for the others.
    const { cores, stable } = capacityOf('hybrid', given);
    expect(cores).toBeCloseTo(4.12 + (900 * 0.00028 + 100 * 0.0002) / 0.7, 9);
    expect(stable).toBe(true);
  });
});

describe('hybridCapacity(situation, share)', () => {
  // Go takes 0.2 + 0.7 × 0.1 ms of each request, Python 1.4 ms of three in ten.
  const whole = hybridCapacity(situation(), 0.3);
  const python = (300 * 0.0014) / 0.5;
  const gin = (1000 * 0.00027) / 0.7;

  test('needs what both parts need, and splits the cores by need', () => {
    expect(whole.cores).toBeCloseTo(python + gin, 12);
    expect(whole.needs).toEqual({ python: close(python), gin: close(gin) });
    expect(whole.frameworkCpu).toBeCloseTo(0.2 + 0.3 * 0.6, 12);
    expect(whole.handlerCpu).toBeCloseTo(0.7 * 0.1 + 0.3 * 0.8, 12);
    expect(whole.split).toEqual({
      pythonShare: 0.3,
      python: close((8 * python) / (python + gin)),
      gin: close((8 * gin) / (python + gin)),
    });
  });

  test('holds every request in Gin, and those of Python in both', () => {
    const own = 700 * (0.08 / 3 + 0.00027);
    const proxied = 300 * (0.08 / 3 + 0.001 + 0.0014);
    expect(whole.memory).toBeCloseTo(50 + 0.02 * proxied + 20 + 0.04 * (own + proxied), 9);
    const open = hybridCapacity(situation({ connections: '10000' }), 0.3);
    expect(open.memory).toBeCloseTo(whole.memory + 400, 9);
    expect(hybridCapacity(situation(), 0).memory).toBeCloseTo(
      20 + 0.04 * 1000 * (0.08 / 3 + 0.0003),
      9,
    );
  });

  test('answers as slowly as its slower part, and on average by shares', () => {
    const { split, mean, p99, inFlight, workers } = whole;
    // Three in ten take Gin 0.2 ms, the others 0.3.
    const variation = (0.7 * 0.3 ** 2 + 0.3 * 0.2 ** 2) / 0.27 ** 2 - 1;
    const inGin = waiting(split.gin, 1000, 0.00027, variation);
    const inFlask = waiting(1, 300 / split.python, 0.0014);
    const before = 0.2 + 1 + inGin.mean;
    const inWorker = 80 / 3 + 1.4 + inFlask.mean;
    expect(mean).toBeCloseTo(0.7 * (80 / 3 + 0.27 + inGin.mean) + 0.3 * (before + inWorker), 9);
    const low = 80 + before + 1.4 + inFlask.p99;
    const high = 80 + before + 1.4 + 5 + 5.4 * inFlask.p99;
    expect(p99).toEqual({ low: close(low), middle: close((low + high) / 2), high: close(high) });
    expect(inFlight).toBeCloseTo(mean ?? 0, 9);
    expect(workers?.inFlight).toBeCloseTo(0.3 * inWorker, 9);
    expect(workers?.count).toBe(Math.ceil(split.python));
  });

  test('is as slow as Gin where that is the slower part', () => {
    const slow = situation({ workload: 'compute', 'peak-rate': '100' });
    const heavyInGo = {
      ...slow,
      assumptions: {
        ...assumptions,
        hop: 0,
        handlerCpu: { ...assumptions.handlerCpu, compute: { flask: 1, gin: 30 } },
      },
    };
    const { p99 } = hybridCapacity(heavyInGo, 0.5);
    expect(p99?.low).toBeCloseTo(80 + 30.2, 1);
  });

  test('has no Python part at a share of 0', () => {
    const none = hybridCapacity(situation(), 0);
    expect(none.workers).toBeNull();
    expect(none.needs.python).toBe(0);
    const alone = capacityOf('gin', situation());
    expect(none.p99).toEqual(alone.p99);
    expect(none.cores).toBeCloseTo(alone.cores, 12);
  });

  test('fits on one core, which its parts share', () => {
    const small = hybridCapacity(situation({ cores: '1', 'peak-rate': '5' }), 0.3);
    expect(small.stable).toBe(true);
    expect(small.p99?.low).toBeCloseTo(80 + 0.2 + 1 + 1.4, 2);
    expect(small.split.python + small.split.gin).toBeCloseTo(1, 12);
    const half = hybridCapacity(situation({ cores: '0.5', 'peak-rate': '5' }), 0.3);
    expect(half.p99?.low).toBeCloseTo(80 + 0.2 + 1 + 2.8, 1);
  });

  test('cannot keep up where either part cannot', () => {
    const unable = { stable: false, p99: null, mean: null, inFlight: null, workers: null };
    const python = situation({ 'peak-rate': '10000', cores: '2' });
    expect(hybridCapacity(python, 0.2)).toMatchObject(unable);
    const go = situation({ 'peak-rate': '10000', cores: '2' });
    expect(hybridCapacity(go, 0.0001)).toMatchObject(unable);
  });

  test('with pay-as-you-go gives each part what it needs', () => {
    const { split, needs, p99 } = hybridCapacity(situation({ cores: 'pay-as-you-go' }), 0.3);
    expect(split).toEqual({ pythonShare: 0.3, ...needs });
    expect(p99?.low).toBeLessThan(80 + 0.2 + 1 + 1.4 + 1);
  });
});

describe('pythonShareOf(answers, assumptions)', () => {
  test.each([
    [{ 'existing-code': 'none', 'python-libraries': 'some-routes' }, 'libraries', 0.1],
    [{ 'existing-code': 'go', 'python-libraries': 'most-routes' }, 'libraries', 0.8],
    [{ 'existing-code': 'python', 'hot-routes': 'few' }, 'existing-code', 0.2],
    [{ 'existing-code': 'python', 'hot-routes': 'spread' }, 'existing-code', 0.7],
    [{ 'existing-code': 'python-rewrite', 'hot-routes': 'few' }, 'existing-code', 0.2],
    [{ 'existing-code': 'both', 'hot-routes': 'few' }, 'existing-code', 0.2],
    [{ 'hot-routes': 'few', 'python-libraries': 'some-routes' }, 'libraries', 0.2],
    [{ 'hot-routes': 'few', 'python-libraries': 'most-routes' }, 'libraries', 0.8],
    [{ 'existing-code': 'go' }, null, 0],
    [{ 'existing-code': 'none', workload: 'native' }, null, 0],
  ] as const)('with %j stays for %s: %d', (answers, part, share) => {
    const given: Answers = { ...ordinary, ...answers };
    expect(pythonReasonOf(given)).toBe(part);
    expect(pythonShareOf(given, assumptions)).toBe(share);
  });

  test('takes load as spread where nobody says', () => {
    const { 'hot-routes': _routes, ...unsaid } = ordinary;
    expect(pythonShareOf(unsaid, assumptions)).toBe(0.7);
    expect(hasPythonCode(unsaid)).toBe(true);
  });
});

test('databaseLoad(situation, demand) counts queries at once, where requests wait for a database', () => {
  const load = (answers: Partial<Answers>) => {
    const given = situation(answers);
    return databaseLoad(given, demandOf(given));
  };
  expect(load({})).toEqual({ queries: close(1000 * (0.08 / 3)), limit: 50 });
  expect(load({ workload: 'list' })).not.toBeNull();
  for (const workload of ['gateway', 'realtime', 'native', 'compute'] as const) {
    expect(load({ workload })).toBeNull();
  }
});

test('yearlyCost(needed, assumptions) is cores and memory at their price', () => {
  expect(yearlyCost({ cores: 2.5, memory: 2048 }, assumptions)).toBe(2.5 * 300 + 2 * 40);
});

test('the same service costs the same whatever the budget', () => {
  const cost = (cores: '2' | '8' | '32' | 'pay-as-you-go') =>
    candidateIds.map((id) => yearlyCost(capacityOf(id, situation({ cores })), assumptions));
  expect(cost('8')).toEqual(cost('32'));
  expect(cost('2')).toEqual(cost('pay-as-you-go'));
  expect(cost('2')).toEqual(cost('8'));
});
