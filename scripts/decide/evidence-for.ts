import { existsSync, readFileSync } from 'node:fs';
import { type Dataset, evidenceOf, evidenceRuns } from '#data/dataset.ts';
import { auditIn } from '#data/evidence-runs.ts';
import { schemaProblems } from '#data/problems.ts';
import { type Run, runSchema } from '#schema/run.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Grade } from '#evidence/audit/finding.ts';
import { audit } from '#evidence/audit/index.ts';
import { Refusal } from './arguments.ts';

/** The run that a decision rests on. */
export interface ChosenRun {
  readonly evidence: Evidence;
  readonly grade: Grade;
  /** All runs that can serve as evidence, and the reader's own if it was given. */
  readonly runs: readonly Evidence[];
  readonly warnings: readonly string[];
}

/**
 * @param name id of a run or, where there is no such id, path of a run file; the default run if
 *   undefined
 */
export function evidenceFor(dataset: Dataset, name = dataset.defaultRun): ChosenRun {
  const accepted = evidenceRuns(dataset);
  const known = accepted.get(name);
  const runs = [...accepted.values()];
  if (known) return { evidence: known, grade: auditIn(dataset, name).grade, runs, warnings: [] };
  if (!existsSync(name)) {
    throw new Refusal(`unknown run "${name}"; runs are ${[...accepted.keys()].join(', ')}`);
  }
  const run = readRun(name);
  const evidence = evidenceIn(run, name);
  const { grade } = audit(run, dataset.runs);
  const others = runs.filter(({ run: id }) => id !== run.id);
  // Nobody but its owner would rest a verdict on such a run, and not without being told.
  return grade === 'E'
    ? { evidence, grade, runs: others, warnings: [`${run.id} is graded E: see its findings`] }
    : { evidence, grade, runs: [...others, evidence], warnings: [] };
}

function readRun(path: string): Run {
  const content = parseJson(path);
  const read = runSchema.safeParse(content);
  if (read.success) return read.data;
  const [problem] = schemaProblems(path, 'run', content, read.error.issues);
  throw new Refusal(`${path} is no run file: ${problem?.path} ${problem?.reason}. ${problem?.fix}`);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Refusal(`${path} is no run file: ${firstLineOf(error)}`);
  }
}

function evidenceIn(run: Run, path: string): Evidence {
  let evidence: Evidence | null;
  try {
    evidence = evidenceOf(run);
  } catch (error) {
    throw new Refusal(`${path} cannot serve as evidence: ${firstLineOf(error)}`);
  }
  if (
    evidence &&
    Object.values(evidence.frameworkCpu).every(({ low, high }) => low > 0 && high < 1e6)
  ) {
    return evidence;
  }
  throw new Refusal(`${path} cannot serve as evidence: it has no usable capacity basis`);
}

function firstLineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1).join('');
}
