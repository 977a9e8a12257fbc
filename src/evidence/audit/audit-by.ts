import type { Run } from '#schema/run.ts';
import type { Audit, Rule } from './finding.ts';
import { gradeOf } from './grade.ts';
import { comparableRows } from './little.ts';

/** What some rules find in a run, and the grade that follows. `others` may hold the run itself. */
export function auditBy(rules: readonly Rule[], run: Run, others: readonly Run[]): Audit {
  const rest = others.filter(({ id }) => id !== run.id);
  const findings = rules.flatMap((rule) => [...rule(run, rest)]);
  return { findings, grade: gradeOf(findings, comparableRows(run).length) };
}
