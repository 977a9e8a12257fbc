import type { Row, Run } from '#schema/run.ts';
import { heldAtOnce, rateHolding } from './operational-laws.ts';

/** Flask beside Gin where every request waits, at one number of connections. */
export interface Waiting {
  readonly connections: number;
  /** Throughput of Flask over that of Gin. */
  readonly share: number;
  /** Share of the machine's cores that Flask's server used; null if its CPU was not measured. */
  readonly busy: number | null;
}

/** How far Flask keeps up with Gin while requests wait, and where its CPU ends it. */
export interface WaitingFinding {
  readonly run: string;
  readonly cores: number;
  /** How long each request waits, in ms. */
  readonly wait: number;
  /** CPU of a request on Flask at the highest load, in ms. */
  readonly cpu: number;
  /** What the cores allow at that cost, in requests/s: cores / CPU (utilization law). */
  readonly most: number;
  /** Connections from which waiting alone would give that rate: rate × wait (Little's law). */
  readonly connections: number;
  /** From the lowest to the highest number of connections. */
  readonly levels: readonly [Waiting, ...Waiting[]];
}

/**
 * From the rows of a run whose requests all wait equally long.
 * @param flaskStack server of Flask, such as `gunicorn-gevent`
 * @returns null if the run claims no such wait, or lacks throughput of both or CPU of Flask
 */
export function waitingFinding(
  { id, rows, claims, setup }: Pick<Run, 'id' | 'rows' | 'claims' | 'setup'>,
  flaskStack: string,
): WaitingFinding | null {
  const claim = claims.find(({ kind }) => kind === 'work');
  const { cores } = setup;
  if (claim?.kind !== 'work' || cores === null) return null;
  const waiting = rows.filter((row) => claim.rows.includes(row.id));
  const flask = waiting
    .filter(({ subject, stack }) => subject === 'flask' && stack === flaskStack)
    .toSorted((a, b) => (a.concurrency ?? 0) - (b.concurrency ?? 0));
  const [first, ...rest] = flask.flatMap((row) => levelOf(row, waiting, cores) ?? []);
  const cpu = flask.at(-1)?.values['cpu-per-request']?.value;
  if (!first || !cpu) return null;
  const most = rateHolding({ held: cores, time: cpu });
  return {
    run: id,
    cores,
    wait: claim.takes,
    cpu,
    most,
    connections: heldAtOnce({ rate: most, time: claim.takes }),
    levels: [first, ...rest],
  };
}

function levelOf(flask: Row, rows: readonly Row[], cores: number): Waiting | null {
  const gin = rows.find(
    ({ subject, concurrency }) => subject === 'gin' && concurrency === flask.concurrency,
  );
  const [own, other] = [flask.values.throughput?.value, gin?.values.throughput?.value];
  if (!own || !other || flask.concurrency === null) return null;
  const cpu = flask.values['cpu-per-request']?.value;
  return {
    connections: flask.concurrency,
    share: own / other,
    busy: cpu === undefined ? null : heldAtOnce({ rate: own, time: cpu }) / cores,
  };
}
