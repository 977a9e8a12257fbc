import type { Run } from '#schema/run.ts';
import { contradictsOtherRun } from './contradictions.ts';
import type { Audit } from './finding.ts';
import { auditBy } from './audit-by.ts';
import { rulesOfConditions, rulesOfFigures } from './rules.ts';

const rules = [...rulesOfFigures, contradictsOtherRun, ...rulesOfConditions];

/** What speaks against a run, and its grade. `others` may hold the run itself. */
export function audit(run: Run, others: readonly Run[]): Audit {
  return auditBy(rules, run, others);
}
