import { capacityMeasure } from '#schema/measures.ts';
import type { Row, Run } from '#schema/run.ts';
import type { Grade } from './audit/finding.ts';
import { cpuPerRequest, type Evidence, type Spread } from '#engine/capacity/evidence.ts';

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

/**
 * CPU per request in ms, on the basis that the run names: the figure of the row, and the lowest and
 * highest of all repeats of the same test of the same stack, at whatever load.
 */
function frameworkCpuOf(rows: Run['rows'], id: string, basis: Basis): Spread {
  const own = rows.find((row) => row.id === id);
  const middle = own && cpuIn(own, basis);
  if (!own || !middle) throw new Error(`Row "${id}" has no ${capacityMeasure[basis.basis]}.`);
  const alike = rows
    .filter((row) => row.subject === own.subject && row.test === own.test)
    .filter((row) => row.stack === own.stack && row.variant === own.variant)
    .flatMap((row) => cpuIn(row, basis) ?? []);
  return {
    low: Math.min(...alike.map(({ low }) => low)),
    middle: middle.middle,
    high: Math.max(...alike.map(({ high }) => high)),
  };
}

function cpuIn({ values }: Row, { basis, cores }: Basis): Spread | null {
  const figure = values[capacityMeasure[basis]];
  if (!figure) return null;
  const { value, low = value, high = value } = figure;
  return basis === 'measured'
    ? { low, middle: value, high }
    : {
        low: cpuPerRequest(cores, high),
        middle: cpuPerRequest(cores, value),
        high: cpuPerRequest(cores, low),
      };
}
