import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateIds } from './candidates.ts';
import { capacityOf } from './capacity.ts';
import { hybridCapacity } from './hybrid-capacity.ts';
import { pythonReasonOf, pythonShareOf } from './python-share.ts';
import { erlangC, ownQueues, sharedQueue } from './queueing.ts';
import { assumptions } from '../testing/assumptions.ts';
import { anySituation, ordinary, situation } from '../testing/situations.ts';

describe('capacityOf(candidate, situation)', () => {
  // 1000 requests/s of 0.6 + 0.8 ms in Flask and 0.2 + 0.12 ms in Gin, on 8 cores, after 50 ms.
  test('of Flask: rate × CPU ÷ ceiling cores, and one queue for each worker', () => {
    const spare = 1 / 0.0014 - 125;
    const mean = 50 + 1.4 + (1000 * 0.175) / spare;
    expect(capacityOf('flask', situation())).toEqual({
      cores: expect.closeTo(1.4 / 0.7, 12),
      frameworkCpu: expect.closeTo(0.6, 12),
      handlerCpu: expect.closeTo(0.8, 12),
      stable: true,
      mean: expect.closeTo(mean, 9),
      p99: expect.closeTo(50 + 1.4 + (1000 * Math.log(17.5)) / spare, 9),
      inFlight: expect.closeTo(mean, 9),
      workers: {
        count: 8,
        inFlight: expect.closeTo(mean, 9),
        perWorker: expect.closeTo(mean / 8, 9),
        syncWorkers: 52,
        threadsPerWorker: 7,
        raiseConnectionsTo: null,
      },
    });
  });

  test('of Gin: the same with one queue for all cores, and no workers', () => {
    const given = situation({ 'peak-rate': '20000' });
    const waits = erlangC(8, 6.4);
    const spare = 8 / 0.00032 - 20000;
    const mean = 50 + 0.32 + (1000 * waits) / spare;
    expect(capacityOf('gin', given)).toEqual({
      cores: expect.closeTo(6.4 / 0.7, 12),
      frameworkCpu: expect.closeTo(0.2, 12),
      handlerCpu: expect.closeTo(0.12, 12),
      stable: true,
      mean: expect.closeTo(mean, 9),
      p99: expect.closeTo(50 + 0.32 + (1000 * Math.log(100 * waits)) / spare, 9),
      inFlight: expect.closeTo(20 * mean, 9),
      workers: null,
    });
  });

  test('predicts nothing where a part cannot keep up', () => {
    expect(capacityOf('flask', situation({ 'peak-rate': '10000' }))).toEqual({
      cores: expect.closeTo(20, 12),
      frameworkCpu: expect.closeTo(0.6, 12),
      handlerCpu: expect.closeTo(0.8, 12),
      stable: false,
      mean: null,
      p99: null,
      inFlight: null,
      workers: null,
    });
  });

  test('makes Flask wait longer than Gin at equal cost, because its workers share no queue', () => {
    const equal = situation({ workload: 'inference', 'peak-rate': '100' });
    const even = { ...equal, evidence: { ...equal.evidence, frameworkCpu: { flask: 1, gin: 1 } } };
    const [flask, gin] = [capacityOf('flask', even), capacityOf('gin', even)];
    expect(flask.cores).toBe(gin.cores);
    expect(flask.p99).toBeGreaterThan(gin.p99 ?? Number.POSITIVE_INFINITY);
    const shared = { ...even, queues: { flask: sharedQueue, gin: ownQueues } };
    expect(capacityOf('flask', shared).p99).toBe(gin.p99);
    expect(capacityOf('gin', shared).p99).toBe(flask.p99);
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
        expect(more.cores).toBeCloseTo(now.cores * 1.1, 6);
        if (more.p99 === null || now.p99 === null) expect(more.stable).toBe(false);
        else expect(more.p99).toBeGreaterThanOrEqual(now.p99 * (1 - 1e-12));
      }),
    );
  });
});

describe('hybridCapacity(situation, share)', () => {
  // Go takes 0.2 + 0.7 × 0.12 ms of each request, Python 1.4 ms of three in ten.
  const whole = hybridCapacity(situation(), 0.3);

  test('needs what both parts need, and splits the cores by load', () => {
    expect(whole.cores).toBeCloseTo((0.284 + 0.42) / 0.7, 12);
    expect(whole.frameworkCpu).toBeCloseTo(0.2 + 0.3 * 0.6, 12);
    expect(whole.handlerCpu).toBeCloseTo(0.7 * 0.12 + 0.3 * 0.8, 12);
    // 0.42 of 0.704 is 4.77 of 8 cores.
    expect(whole.split).toEqual({ pythonShare: 0.3, python: 5, gin: 3 });
  });

  test('answers as slowly as its slower part, and on average by shares', () => {
    const goSpare = 3 / 0.000284 - 1000;
    const goWaits = erlangC(3, 0.284);
    const pythonSpare = 1 / 0.0014 - 60;
    const inGo = 50 + 0.32 + (1000 * goWaits) / goSpare;
    const inWorker = 50 + 1.4 + (1000 * 0.084) / pythonSpare;
    const inPython = inWorker + 0.2 + 1 + (1000 * goWaits) / goSpare;
    expect(whole.mean).toBeCloseTo(0.7 * inGo + 0.3 * inPython, 9);
    expect(whole.p99).toBeCloseTo(
      50 + 1.4 + (1000 * Math.log(8.4)) / pythonSpare + 0.2 + 1 + (1000 * goWaits) / goSpare,
      9,
    );
    expect(whole.inFlight).toBeCloseTo(whole.mean ?? 0, 9);
    expect(whole.workers).toMatchObject({ count: 5 });
    expect(whole.workers?.inFlight).toBeCloseTo(0.3 * inWorker, 9);
  });

  test('is as slow as Gin where that is the slower part', () => {
    // Little stays in Python, so that its one core is idle and Gin's are busy.
    const busy = situation({ 'peak-rate': '5500', cores: '3', 'backend-wait': '0' });
    const { p99, split } = hybridCapacity(
      { ...busy, assumptions: { ...assumptions, hop: 0 } },
      0.001,
    );
    const spare = 2 / (0.0002 + 0.999 * 0.00012) - 5500;
    const waits = erlangC(2, 5500 * (0.0002 + 0.999 * 0.00012));
    expect(split).toMatchObject({ python: 1, gin: 2 });
    expect(p99).toBeCloseTo(0.32 + (1000 * Math.log(100 * waits)) / spare, 9);
  });

  test('has no Python part at a share of 0 and answers nothing in Go at 1', () => {
    expect(hybridCapacity(situation(), 0).workers).toBeNull();
    const slow = situation({ workload: 'compute', 'peak-rate': '10' });
    const all = hybridCapacity({ ...slow, assumptions: { ...assumptions, hop: 0 } }, 1);
    const fast = {
      ...slow,
      assumptions: {
        ...assumptions,
        hop: 0,
        handlerCpu: { ...assumptions.handlerCpu, compute: { flask: 60, gin: 1e6 } },
      },
    };
    expect(hybridCapacity(fast, 1).p99).toBe(all.p99);
    expect(all.handlerCpu).toBeCloseTo(60, 12);
  });

  test('keeps one core for each part, and needs two', () => {
    expect(hybridCapacity(situation({ cores: '2' }), 0.01).split).toMatchObject({
      python: 1,
      gin: 1,
    });
    expect(hybridCapacity(situation({ cores: '4', workload: 'compute' }), 0.9).split).toMatchObject(
      { python: 3, gin: 1 },
    );
    expect(hybridCapacity(situation({ cores: '1', 'peak-rate': '1' }), 0.3)).toMatchObject({
      stable: false,
      p99: null,
      mean: null,
      inFlight: null,
      workers: null,
    });
  });

  test('cannot keep up where either part cannot', () => {
    const python = hybridCapacity(situation({ 'peak-rate': '5000', cores: '2' }), 0.2);
    expect(python).toMatchObject({ stable: false, p99: null, workers: null });
    const go = hybridCapacity(situation({ 'peak-rate': '5000', cores: '2' }), 0.001);
    expect(go).toMatchObject({ stable: false, p99: null, workers: null });
  });
});

describe('pythonShareOf(answers, assumptions)', () => {
  test.each([
    [{ 'python-libraries': 'some-routes' }, 'libraries', 0.2],
    [{ 'python-libraries': 'most-routes', workload: 'inference' }, 'libraries', 0.8],
    [{ workload: 'inference' }, 'inference', 1],
    [{ 'existing-code': 'python' }, 'existing-code', 0.3],
    [{ 'existing-code': 'both' }, 'existing-code', 0.3],
    [{ 'existing-code': 'go' }, null, 0],
    [{ 'existing-code': 'none' }, null, 0],
  ] as const)('with %j stays %s: %d', (answers, part, share) => {
    const given = { ...ordinary, ...answers };
    expect(pythonReasonOf(given)).toBe(part);
    expect(pythonShareOf(given, assumptions)).toBe(share);
  });
});
