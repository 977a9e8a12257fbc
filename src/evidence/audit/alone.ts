import type { Run } from '#schema/run.ts';
import { auditBy } from './audit-by.ts';
import type { Audit } from './finding.ts';
import { rulesOfConditions, rulesOfFigures } from './rules.ts';

const rules = [...rulesOfFigures, ...rulesOfConditions];

/** Like `audit`, for a run with no others of its source: browsers need not load the rest. */
export function auditAlone(run: Run): Audit {
  return auditBy(rules, run, []);
}
