import type { Row, Run } from '#schema/run.ts';
import { figureOf } from './figures.ts';
import { heldAtOnce, rateHolding } from '../operational-laws.ts';
import type { Rule } from './finding.ts';

type Claim = Run['claims'][number];
type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** A lock that every request holds is never busy for more than all of the time (utilization law). */
export const lockExceeded: Rule = function* (run) {
  for (const [{ hold }, row] of claimedRows(run, 'lock')) {
    const throughput = figureOf(run, row, 'throughput');
    const most = rateHolding({ held: 1, time: hold });
    if (throughput === null || throughput <= most) continue;
    yield { id: 'lock-exceeded', row: row.id, facts: { most, throughput } };
  }
};

/** Below this share of a pool in use, requests do not wait for it. */
const exhausted = 0.8;

/** A pool cannot be what limits throughput while many of its connections are free (Little's law). */
export const poolNotExhausted: Rule = function* (run) {
  for (const [{ hold, size }, row] of claimedRows(run, 'pool')) {
    const throughput = figureOf(run, row, 'throughput');
    if (throughput === null) continue;
    const busy = heldAtOnce({ rate: throughput, time: hold });
    if (busy >= exhausted * size) continue;
    yield { id: 'pool-not-exhausted', row: row.id, facts: { busy, size } };
  }
};

/** A mean cannot be below what every request takes at least (arithmetic). */
export const fasterThanItsWork: Rule = function* (run) {
  for (const [{ takes }, row] of claimedRows(run, 'work')) {
    const mean = figureOf(run, row, 'latency-mean');
    if (mean === null || mean >= takes) continue;
    yield { id: 'faster-than-its-work', row: row.id, facts: { mean, takes } };
  }
};

/** The claims of a kind, each with every row to which it applies. */
function claimedRows<K extends Claim['kind']>({ claims, rows }: Run, kind: K) {
  return claims
    .filter((claim): claim is ClaimOf<K> => claim.kind === kind)
    .flatMap((claim) =>
      rows
        .filter(({ id }) => claim.rows.includes(id))
        .map((row): [ClaimOf<K>, Row] => [claim, row]),
    );
}
