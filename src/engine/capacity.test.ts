import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { capacityOf, type Situation } from './capacity.ts';
import { cpuPerRequest } from './evidence.ts';
import type { Answers } from './questions.ts';

const payments = byId(dataset.scenarios, 'payments-core').answers;

describe('cpuPerRequest(cores, throughput)', () => {
  test('is 0.593 ms for Flask and 0.217 ms for Gin on the published test', () => {
    expect(cpuPerRequest(4, 6741)).toBeCloseTo(0.593, 3);
    expect(cpuPerRequest(4, 18432)).toBeCloseTo(0.217, 3);
  });
});

describe('capacityOf(candidate, situation)', () => {
  test('needs rate × service time ÷ ceiling cores', () => {
    const gin = capacityOf('gin', situation(payments));
    expect(gin.cores).toBeCloseTo((10000 * (0.2 + 0.12)) / 1000 / 0.7, 9);
  });

  test('predicts no response time where a part cannot keep up', () => {
    const flask = capacityOf('flask', situation(payments));
    expect(flask).toMatchObject({
      stable: false,
      mean: null,
      p99: null,
      inFlight: null,
      workers: null,
    });
  });

  test('holds rate × mean response requests in flight, by Little’s law', () => {
    const gin = capacityOf('gin', situation(payments));
    expect(gin.inFlight).toBeCloseTo((10000 * (gin.mean ?? 0)) / 1000, 9);
  });

  test('makes Flask wait longer than Gin at equal cost, because its workers share no queue', () => {
    const equal = situation({ ...payments, workload: 'inference', 'peak-rate': '100' });
    const even = { ...equal, evidence: { ...equal.evidence, frameworkCpu: { flask: 1, gin: 1 } } };
    const [flask, gin] = [capacityOf('flask', even), capacityOf('gin', even)];
    expect(flask.cores).toBe(gin.cores);
    expect(flask.p99).toBeGreaterThan(gin.p99 ?? Number.POSITIVE_INFINITY);
  });

  test('splits the cores of a hybrid by load and keeps one for each part', () => {
    const some = { ...payments, 'python-libraries': 'some-routes', 'peak-rate': '100' } as const;
    expect(capacityOf('hybrid', situation({ ...some, cores: '2' })).split).toEqual({
      pythonShare: 0.2,
      python: 1,
      gin: 1,
    });
  });

  test('spreads what the Python part holds over its workers', () => {
    const slow = { ...payments, 'backend-wait': '500', 'peak-rate': '1000', cores: '8' } as const;
    const { workers } = capacityOf('flask', situation(slow));
    expect(workers?.count).toBe(8);
    expect(workers?.perWorker).toBeCloseTo((workers?.inFlight ?? 0) / 8, 9);
    expect(workers?.inFlight).toBeGreaterThan(500);
  });
});

function situation(answers: Answers): Situation {
  return {
    answers,
    assumptions: dataset.assumptions,
    evidence: { run: 'test', basis: 'n/X', frameworkCpu: { flask: 0.6, gin: 0.2 } },
  };
}
