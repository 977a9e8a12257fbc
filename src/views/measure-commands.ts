import type { Decision } from '#engine/decide.ts';
import { type Answers, quantityOf } from '#engine/questions.ts';

/** What a load test of the reader's own route has to look like. */
export interface Measurement {
  /** Connections to keep open: the requests in flight at the peak, by Little's law, rounded up. */
  readonly connections: number;
  readonly commands: readonly string[];
}

/** Threads of the load generator; it takes no more of them than connections. */
const threads = 4;

export function measurementFor({ ranking }: Decision, answers: Answers): Measurement {
  const fits = ranking.filter(({ excluded }) => excluded.length === 0);
  const inFlight = (fits.length > 0 ? fits : ranking).flatMap(
    ({ capacity }) => capacity.inFlight ?? [],
  );
  // Where nothing keeps up, what waits for backends alone is in flight at least.
  const waiting = (quantityOf(answers, 'peak-rate') * quantityOf(answers, 'backend-wait')) / 1000;
  const connections = Math.max(1, Math.ceil(Math.max(waiting, ...inFlight)));
  return {
    connections,
    commands: ports.map(
      (port) =>
        `wrk -t${Math.min(threads, connections)} -c${connections} -d60s --latency http://your-server:${port}/your-route`,
    ),
  };
}

/** The ports that Gunicorn and Gin listen on unless told otherwise. */
const ports = [8000, 8080];
