import { expect, test } from 'vitest';
import { defaultWorkerConnections, workersFor } from './workers.ts';

test('workersFor(count, rate, mean) holds λR requests, spread over the workers', () => {
  expect(workersFor(4, 1000, 0.0502)).toEqual({
    count: 4,
    inFlight: expect.closeTo(50.2, 12),
    perWorker: expect.closeTo(12.55, 12),
    syncWorkers: 51,
    threadsPerWorker: 13,
    raiseConnectionsTo: null,
  });
});

test('workersFor says what to raise worker_connections to only above the default', () => {
  expect(workersFor(2, 4000, 0.5).perWorker).toBe(defaultWorkerConnections);
  expect(workersFor(2, 4000, 0.5).raiseConnectionsTo).toBeNull();
  expect(workersFor(2, 4001, 0.5).raiseConnectionsTo).toBe(1001);
});
