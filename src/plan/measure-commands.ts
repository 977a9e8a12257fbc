import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import { type Answers, quantityOf } from '#engine/questions/questions.ts';
import type { LoadTest } from './load-test.ts';

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
    commands: [ports.flask, ports.gin].map(
      (port) => `wrk ${load(connections, 60)} ${routeAt(port)}`,
    ),
  };
}

/**
 * The stages of a load test at a held rate, the warm-up first. wrk waits for an answer before it asks
 * again, so it takes wrk2, which sends at the rate of `-R` (https://github.com/giltene/wrk2).
 */
export function heldRateCommands(
  { warmUp, stages }: LoadTest,
  candidate: CandidateId,
): readonly string[] {
  const [first] = stages;
  const all = first ? [{ ...first, duration: warmUp }, ...stages] : [];
  return all.map(
    ({ connections, duration, rate }) =>
      `wrk2 ${load(connections, duration)} -R${Math.max(1, Math.round(rate))} ${routeAt(ports[candidate])}`,
  );
}

/** The ports that Gunicorn and Gin listen on unless told otherwise, and that of nginx before both. */
const ports: Record<CandidateId, number> = { flask: 8000, gin: 8080, hybrid: 8088 };

function load(connections: number, seconds: number): string {
  return `-t${Math.min(threads, connections)} -c${connections} -d${seconds}s --latency`;
}

function routeAt(port: number): string {
  return `http://your-server:${port}/your-route`;
}
