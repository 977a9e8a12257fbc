import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { buildDataset } from '#data/build-dataset.ts';
import { byId, type Dataset, evidenceRuns } from '#data/dataset.ts';
import { auditIn } from '#data/evidence-runs.ts';
import { type DataFiles, dataFolder } from '#data/files.ts';
import { DataError, describeProblem } from '#data/problems.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Audit, Grade } from '#evidence/audit/finding.ts';
import { audit } from '#evidence/audit/index.ts';
import type { Run } from '#schema/run.ts';

/** A run file among the data, as if it had been added to them. */
export interface AuditedRun {
  readonly path: string;
  readonly run: Run;
  readonly audit: Audit;
  /** Null where no verdict can rest on the run: grade E, or no capacity basis. */
  readonly evidence: Evidence | null;
  readonly dataset: Dataset;
  /** Other runs that get another grade because of this one. */
  readonly regraded: readonly {
    readonly run: Run;
    readonly before: Grade;
    readonly after: Grade;
  }[];
}

/** A file that cannot be a run; its message says where, why and what to do. */
export class InvalidRun extends Error {}

/**
 * @param files those of the data folder, with or without the run
 * @param path seen from where the command was given
 * @throws InvalidRun
 */
export function auditedRun(files: DataFiles, path: string): AuditedRun {
  if (!existsSync(path)) throw new InvalidRun('There is no such file.');
  const text = readFileSync(path, 'utf8');
  const place = placeOf(path, text);
  const dataset = datasetWith({ ...files, [place]: text }, place, path);
  const run = byId(dataset.runs, idIn(place));
  const others = dataset.runs.filter(({ id }) => id !== run.id);
  return {
    path,
    run,
    audit: auditIn(dataset, run.id),
    evidence: evidenceRuns(dataset).get(run.id) ?? null,
    dataset,
    regraded: others.flatMap((other) => {
      const [before, after] = [audit(other, others).grade, auditIn(dataset, other.id).grade];
      return before === after ? [] : [{ run: other, before, after }];
    }),
  };
}

/** Where the file lies below the data folder, or would lie: there it is named after the run's id. */
function placeOf(path: string, text: string): string {
  const inside = relative(resolve(dataFolder, 'benchmarks'), resolve(path));
  if (/^[^/\\]+\.json$/.test(inside)) return `benchmarks/${inside}`;
  const id = /"id"\s*:\s*"([a-z0-9-]+)"/.exec(text)?.[1] ?? 'run';
  return `benchmarks/${id}.json`;
}

function idIn(place: string): string {
  return place.replace(/^.*\//, '').replace(/\.json$/, '');
}

function datasetWith(files: DataFiles, place: string, path: string): Dataset {
  try {
    return buildDataset(files);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const file = `${dataFolder}/${place}`;
    const written = path.split(sep).join('/');
    const problems = error.problems.map((problem) =>
      describeProblem(problem.file === file ? { ...problem, file: written } : problem),
    );
    throw new InvalidRun(problems.join('\n'));
  }
}
