import { heldAtOnce, rateHolding } from '#evidence/operational-laws.ts';
import type { Row, Run } from '#schema/run.ts';

type Claim = Run['claims'][number];

/** What follows from a cause that a source claims for one of its rows. */
export type ClaimedFigure = 'lock-hold' | 'lock-most' | 'pool-size' | 'pool-busy';

/**
 * A claimed cause as a figure: how long each request holds the lock (ms), the most requests/s that
 * such a lock admits (utilization law), the size of the pool, and the connections of it that are in
 * use on average when each request holds one that long (Little's law). Throws where the source
 * claims no such cause for the row, or the row has no throughput.
 */
export function claimedFigure(run: Run, row: Row, figure: ClaimedFigure) {
  switch (figure) {
    case 'lock-hold':
      return { value: claimOf(run, row, 'lock').hold, unit: 'ms' };
    case 'lock-most':
      return {
        value: rateHolding({ held: 1, time: claimOf(run, row, 'lock').hold }),
        unit: 'requests/s',
      };
    case 'pool-size':
      return { value: claimOf(run, row, 'pool').size, unit: 'connections' };
    case 'pool-busy': {
      const throughput = row.values.throughput?.value;
      if (throughput === undefined) throw new Error(`${run.id}/${row.id} has no throughput.`);
      const { hold } = claimOf(run, row, 'pool');
      return { value: heldAtOnce({ rate: throughput, time: hold }), unit: 'connections' };
    }
  }
}

function claimOf<K extends Claim['kind']>(run: Run, row: Row, kind: K) {
  const claim = run.claims.find(
    (each): each is Extract<Claim, { kind: K }> => each.kind === kind && each.rows.includes(row.id),
  );
  if (!claim) throw new Error(`${run.id} claims no ${kind} for ${row.id}.`);
  return claim;
}
