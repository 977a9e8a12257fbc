import { createHash } from 'node:crypto';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';

/**
 * Eight digits that change whenever an assumption or a figure that verdicts rest on does.
 * @param evidence that of all runs that can serve, the default one first
 */
export function fingerprint(assumptions: Assumptions, evidence: readonly Evidence[]): string {
  const computedWith = JSON.stringify([assumptions, evidence]);
  return createHash('sha256').update(computedWith).digest('hex').slice(0, 8);
}
