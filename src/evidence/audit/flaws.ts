import type { Rule } from './finding.ts';

/**
 * Flaws that the run file states itself, because a person found them in the source or its
 * repository. The fact `flaw` is the place in the run's list, where the sentence stands.
 */
export const statedFlaws: Rule = function* ({ flaws }) {
  for (const [flaw, { kind, rows }] of flaws.entries()) {
    const only = rows?.length === 1 ? rows[0] : undefined;
    yield { id: kind, row: only ?? null, facts: { flaw } };
  }
};
