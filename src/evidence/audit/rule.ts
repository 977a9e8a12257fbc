import type { Run } from '#schema/run.ts';
import type { Finding } from './finding.ts';

/** One family of findings. `others` are all other runs that are known, whatever their source. */
export type Rule = (run: Run, others: readonly Run[]) => Iterable<Finding>;
