/** What the Gunicorn part holds at the peak, and what its settings have to allow for. */
export interface Workers {
  /** Workers, one for each core of the part, and for a begun one. */
  readonly count: number;
  /** Requests that the part holds at once, by Little's law (Little 1961): λR. */
  readonly inFlight: number;
  /** Connections that the part holds open besides. */
  readonly connections: number;
  /** What each gevent worker holds; above its `worker_connections` it takes no more. */
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

export interface Held {
  /** Cores of the part. */
  readonly cores: number;
  /** Requests per second that the part serves. */
  readonly rate: number;
  /** Mean response time in seconds. */
  readonly mean: number;
  /** Connections that stay open. */
  readonly connections: number;
}

export function workersFor({ cores, rate, mean, connections }: Held): Workers {
  const count = Math.ceil(cores);
  const inFlight = rate * mean;
  const perWorker = (inFlight + connections) / count;
  return {
    count,
    inFlight,
    connections,
    perWorker,
    syncWorkers: Math.ceil(inFlight),
    threadsPerWorker: Math.ceil(inFlight / count),
    raiseConnectionsTo: perWorker > defaultWorkerConnections ? Math.ceil(perWorker) : null,
  };
}
