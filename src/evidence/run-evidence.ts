import { capacityMeasure } from '#schema/measures.ts';
import type { Run } from '#schema/run.ts';
import type { Grade } from './audit/finding.ts';
import { cpuPerRequest, type Evidence } from '#engine/capacity/evidence.ts';

/** A run that a verdict can rest on, as readers are shown it. */
export interface EvidenceRun {
  readonly id: string;
  readonly title: string;
  readonly grade: Grade;
  readonly evidence: Evidence;
}

type Basis = NonNullable<Run['capacity']>;

/**
 * What a run can tell the engine; null where it names no capacity basis. Throws if a row that it
 * names has no figure, which the checks of the data find first.
 */
export function evidenceOf({ id, rows, capacity }: Run): Evidence | null {
  if (!capacity) return null;
  const cpu = (row: string) => frameworkCpuOf(rows, row, capacity);
  return {
    run: id,
    basis: capacity.basis,
    frameworkCpu: { flask: cpu(capacity.rows.flask), gin: cpu(capacity.rows.gin) },
    ...(capacity.includesHandler && { includesHandler: true }),
  };
}

/** CPU per request in ms, on the basis that the run names. */
function frameworkCpuOf(rows: Run['rows'], id: string, { basis, cores }: Basis): number {
  const figure = rows.find((row) => row.id === id)?.values[capacityMeasure[basis]];
  if (!figure) throw new Error(`Row "${id}" has no ${capacityMeasure[basis]}.`);
  return basis === 'measured' ? figure.value : cpuPerRequest(cores, figure.value);
}
