/** What the Gunicorn part holds at the peak, and what its settings have to allow for. */
export interface Workers {
  /** Workers, one for each core of the part. */
  readonly count: number;
  /** Requests that the part holds at once, by Little's law (Little 1961): λR. */
  readonly inFlight: number;
  /** Requests that each gevent worker holds; above its `worker_connections` it takes no more. */
  readonly perWorker: number;
  /** Workers that `sync` would need, which holds one request in each: λR, rounded up. */
  readonly syncWorkers: number;
  /** Threads that each of `count` workers of the class `gthread` would need. */
  readonly threadsPerWorker: number;
  /** What `worker_connections` has to be raised to; null where the default is enough. */
  readonly raiseConnectionsTo: number | null;
}

/** Gunicorn's default for `worker_connections`, by its settings reference. */
export const defaultWorkerConnections = 1000;

/**
 * @param count workers
 * @param rate requests per second that the part serves
 * @param mean mean response time in seconds
 */
export function workersFor(count: number, rate: number, mean: number): Workers {
  const inFlight = rate * mean;
  const perWorker = inFlight / count;
  return {
    count,
    inFlight,
    perWorker,
    syncWorkers: Math.ceil(inFlight),
    threadsPerWorker: Math.ceil(perWorker),
    raiseConnectionsTo: perWorker > defaultWorkerConnections ? Math.ceil(perWorker) : null,
  };
}
