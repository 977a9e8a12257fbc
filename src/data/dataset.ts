import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { type Audit, type Grade, grades } from '#evidence/audit/finding.ts';
import { evidenceOf } from '#evidence/run-evidence.ts';
import type { AssumptionsFile } from '#schema/assumptions.ts';
import type { Candidate } from '#schema/candidates.ts';
import type { Chart } from '#schema/charts.ts';
import type { DecisionEntry } from '#schema/decision.ts';
import type { EverydayEntry } from '#schema/everyday.ts';
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
  /** Real decisions that the model is held against. */
  readonly decisions: readonly RealDecision[];
  /** Id of the run whose figures the wizard uses unless it is told otherwise. */
  readonly defaultRun: string;
  /** Everyday situations that the model is held against. */
  readonly everyday: readonly EverydaySituation[];
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

export type Scenario = Answered<ScenarioEntry>;
export type RealDecision = Answered<DecisionEntry>;
export type EverydaySituation = Answered<EverydayEntry>;

/** An entry whose answers have been read. */
export type Answered<T> = Omit<T, 'answers'> & { readonly answers: Answers };

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
export function evidenceRuns(
  dataset: Pick<Dataset, 'audits' | 'runs'>,
): ReadonlyMap<string, Evidence> {
  const usable = dataset.runs.flatMap((run) => {
    const grade = dataset.audits[run.id]?.grade ?? 'E';
    const evidence = grade === 'E' ? null : evidenceOf(run);
    return evidence ? [{ evidence, grade, date: run.date ?? '' }] : [];
  });
  return new Map(usable.toSorted(byTrust).map(({ evidence }) => [evidence.run, evidence]));
}

interface Usable {
  readonly evidence: Evidence;
  readonly grade: Grade;
  readonly date: string;
}

/** Measured CPU before what is derived from throughput, then by grade, then the newer one. */
function byTrust(a: Usable, b: Usable): number {
  const measured = ({ evidence }: Usable) => Number(evidence.basis === 'measured');
  return (
    measured(b) - measured(a) ||
    grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
    (a.date < b.date ? 1 : -1)
  );
}
