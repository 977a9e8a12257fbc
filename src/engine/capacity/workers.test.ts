import { expect, test } from 'vitest';
import { defaultWorkerConnections, workersFor } from './workers.ts';

const held = { cores: 4, rate: 1000, mean: 0.0502, connections: 0 };

test('workersFor(held) holds λR requests, spread over a worker for each core', () => {
  expect(workersFor(held)).toEqual({
    count: 4,
    inFlight: expect.closeTo(50.2, 12),
    connections: 0,
    perWorker: expect.closeTo(12.55, 12),
    syncWorkers: 51,
    threadsPerWorker: 13,
    raiseConnectionsTo: null,
  });
  expect(workersFor({ ...held, cores: 0.25 }).count).toBe(1);
  expect(workersFor({ ...held, cores: 3.1 }).count).toBe(4);
});

test('workersFor says what to raise worker_connections to only above the default', () => {
  const many = { ...held, cores: 2, rate: 4000, mean: 0.5 };
  expect(workersFor(many).perWorker).toBe(defaultWorkerConnections);
  expect(workersFor(many).raiseConnectionsTo).toBeNull();
  expect(workersFor({ ...many, rate: 4001 }).raiseConnectionsTo).toBe(1001);
});

test('workersFor sizes open connections too, which take no thread of their own', () => {
  const open = workersFor({ ...held, rate: 500, mean: 0.004, connections: 20_000 });
  expect(open).toMatchObject({
    inFlight: 2,
    connections: 20_000,
    perWorker: 5000.5,
    raiseConnectionsTo: 5001,
    threadsPerWorker: 1,
  });
});
