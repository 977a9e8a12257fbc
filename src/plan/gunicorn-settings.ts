import { defaultWorkerConnections, type Workers } from '#engine/capacity/workers.ts';
import { idle } from './idle-timeouts.ts';
import { type Setting, setting, timeSetting } from './setting.ts';

/** The Python half at the peak. */
export interface PythonHalf {
  /** Requests per second that it serves. */
  readonly rate: number;
  readonly workers: Workers;
  /** How long a request may take at most, in s. */
  readonly deadline: number;
}

/**
 * Settings of Gunicorn 26 with gevent. Its defaults: worker_connections 1000, timeout 30,
 * graceful_timeout 30, keepalive 2, max_requests 0, which means never
 * (https://docs.gunicorn.org/en/stable/settings.html).
 */
export function gunicornSettings(half: PythonHalf): readonly Setting[] {
  const { rate, workers, deadline } = half;
  const maxRequests = Math.max(leastRequests, roundedUp((rate / workers.count) * hour));
  return [
    setting('workers', workers.count, 'one-for-each-core', { cores: workers.count }),
    setting('worker_class', 'gevent', 'holds-what-waits', { perWorker: workers.perWorker }),
    connectionsOf(half),
    // With gevent it watches the loop of the worker, not the length of a request.
    timeSetting('timeout', silence, 'heartbeat', { byDefault: silence }),
    timeSetting('graceful_timeout', deadline + notice, 'deadline-and-notice', { deadline, notice }),
    timeSetting('keepalive', idle.atServer, 'outlives-the-proxy', {
      idle: idle.atProxy,
      more: idle.more,
    }),
    setting('max_requests', maxRequests, 'an-hour-at-peak', {
      rate,
      workers: workers.count,
      seconds: hour,
    }),
    setting('max_requests_jitter', Math.round(maxRequests / 2), 'half-of-max-requests', {
      maxRequests,
    }),
  ];
}

/**
 * A gevent worker takes up to `worker_connections` connections, the idle ones among them, and leaves
 * further ones in the backlog.
 */
function connectionsOf({ rate, workers }: PythonHalf): Setting {
  const { count, perWorker, inFlight } = workers;
  const needed = roundedUp(perWorker * headroom);
  const inputs = {
    rate,
    meanMs: (inFlight / rate) * 1000,
    workers: count,
    perWorker,
    headroom,
    byDefault: defaultWorkerConnections,
  };
  return needed > defaultWorkerConnections
    ? setting('worker_connections', needed, 'held-with-headroom', inputs)
    : setting('worker_connections', defaultWorkerConnections, 'default-is-enough', inputs);
}

/** Half of the places are for connections that the proxy keeps idle. */
const headroom = 2;
/** Gunicorn's default for `timeout`, in s. */
const silence = 30;
/** Until a load balancer has noticed that an instance goes, in s. */
const notice = 5;
const hour = 3600;
/** Workers that serve little need no renewal every few minutes. */
const leastRequests = 1000;

/** To two significant digits. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}
