import { parentPort, workerData } from 'node:worker_threads';
import { exchanged } from '#engine/proof/exchange.ts';
import { type RunProof, runProof } from '#engine/proof/run-proof.ts';
import { type Basis, survey, surveyVerdicts } from '#engine/proof/survey.ts';
import { spaceOf } from '#engine/questions/space.ts';

/** What a worker says: how many vectors it did since it last said so, then what it found. */
export type WorkerMessage = { readonly done: number } | { readonly found: ProvedRun };

export interface ProvedRun {
  readonly proof: RunProof;
  /** The verdict of each vector, as its index in `verdictIds`. */
  readonly verdicts: Uint8Array;
}

/** Proves one run, which comes as the worker's data. */
const basis = workerData as Basis;
const space = spaceOf();
const tell = (message: WorkerMessage) => parentPort?.postMessage(message, []);
const onProgress = (done: number) => tell({ done });

const afterExchange = surveyVerdicts(
  space,
  { ...basis, evidence: exchanged(basis.evidence) },
  onProgress,
);
const surveyed = survey(space, basis, onProgress);
tell({
  found: { proof: runProof(surveyed, basis, afterExchange), verdicts: surveyed.verdicts },
});
