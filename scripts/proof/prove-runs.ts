import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Basis } from '#engine/proof/survey.ts';
import { spaceOf } from '#engine/questions/space.ts';
import type { ProvedRun, WorkerMessage } from './worker.ts';

/**
 * Proves every run, on as many threads as there are processors, in the order of the runs.
 * @param onProgress told the share that is done, from 0 to 1
 */
export async function proveRuns(
  bases: readonly Basis[],
  onProgress: (share: number) => void,
): Promise<readonly ProvedRun[]> {
  // Each vector is evaluated as the figures stand and with them exchanged.
  const total = spaceOf().size * 2 * bases.length;
  let done = 0;
  const proved: ProvedRun[] = [];
  const waiting = [...bases.entries()];
  const takeTurns = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, basis] = next;
      proved[index] = await inWorker(basis, (vectors) => {
        done += vectors;
        onProgress(done / total);
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return proved;
}

function inWorker(basis: Basis, onDone: (vectors: number) => void): Promise<ProvedRun> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: basis });
    worker.on('message', (message: WorkerMessage) => {
      if ('done' in message) onDone(message.done);
      else resolve(message.found);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error(`the proof of ${basis.evidence.run} stopped early`)));
  });
}
