import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Answers } from '#engine/questions/questions.ts';
import type { Audit } from '#evidence/audit/finding.ts';
import { evidenceOf } from '#evidence/run-evidence.ts';
import type { AssumptionsFile } from '#schema/assumptions.ts';
import type { Candidate } from '#schema/candidates.ts';
import type { Chart } from '#schema/charts.ts';
import type { Fact } from '#schema/facts.ts';
import type { FeatureTable } from '#schema/feature-table.ts';
import type { Reference } from '#schema/references.ts';
import type { Subject } from '#schema/subjects.ts';
import type { ProofFile } from '#schema/proof.ts';
import type { Run } from '#schema/run.ts';
import type { ScenarioEntry } from '#schema/scenario.ts';

export { evidenceOf };

/** All data of the site, checked and frozen. */
export interface Dataset {
  readonly assumptions: Assumptions;
  /** The assumptions with unit, range and source. */
  readonly assumptionsFile: AssumptionsFile;
  /** What the audit says of each run, by its id. */
  readonly audits: Readonly<Record<string, Audit>>;
  readonly candidates: readonly Candidate[];
  readonly charts: readonly Chart[];
  readonly facts: readonly Fact[];
  /** What `npm run prove` found; null where it has not been run on these data. */
  readonly proof: ProofFile | null;
  readonly references: readonly Reference[];
  readonly runs: readonly Run[];
  readonly scenarios: readonly Scenario[];
  readonly subjects: readonly Subject[];
  readonly tables: readonly FeatureTable[];
  /** Version of the data, which files of charts name. */
  readonly version: string;
}

export interface Scenario extends Omit<ScenarioEntry, 'answers'> {
  readonly answers: Answers;
}

/** The run whose figures the wizard uses unless it is told otherwise. */
export const defaultRun = 'article-4-4-ping';

/** The entry with an id. Throws with the ids that exist: a page or a test named it wrongly. */
export function byId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (found) return found;
  throw new Error(`"${id}" is not in the data. There are ${entries.map((e) => e.id).join(', ')}.`);
}

/**
 * Runs that the engine can use, by id, the default one first. Runs of grade E are shown to readers,
 * but decide nothing.
 */
export function evidenceRuns({ audits, runs }: Dataset): ReadonlyMap<string, Evidence> {
  const usable = runs.flatMap((run) => {
    const evidence = audits[run.id]?.grade === 'E' ? null : evidenceOf(run);
    return evidence ? [[run.id, evidence] as const] : [];
  });
  return new Map(
    usable.toSorted(([a], [b]) => Number(b === defaultRun) - Number(a === defaultRun)),
  );
}
