import type { Basis } from '#engine/proof/basis.ts';
import type { AloneId, RunProof } from '#engine/proof/run-proof.ts';
import { together } from '#engine/proof/survey.ts';
import { loadsIn } from '#engine/proof/teams.ts';
import { spaceOf } from '#engine/questions/space.ts';
import { startWorkers, type Workers } from './workers.ts';

export interface ProvedRun {
  readonly proof: RunProof;
  /** The verdict of each vector, as its index in `verdictIds`. */
  readonly verdicts: Uint8Array;
}

/**
 * Proves every run, one after the other, each on all processors.
 * @param onProgress told the share that is done, from 0 to 1
 */
export async function proveRuns(
  bases: readonly Basis[],
  onProgress: (share: number) => void,
): Promise<readonly ProvedRun[]> {
  const workers = startWorkers();
  try {
    const proved: ProvedRun[] = [];
    for (const basis of bases) {
      proved.push(await proveRun(basis, workers));
      onProgress(proved.length / bases.length);
    }
    return proved;
  } finally {
    await workers.stop();
  }
}

async function proveRun(basis: Basis, workers: Workers): Promise<ProvedRun> {
  const { size } = spaceOf();
  const shared = {
    verdicts: new SharedArrayBuffer(size),
    eligible: new SharedArrayBuffer(size),
    afterExchange: new SharedArrayBuffer(size),
  };
  const alone = (id: AloneId) => workers.ask('alone', { basis, id });
  // The longest first, so that none is left alone at the end.
  const [bands, cliff, exchange, notes] = await Promise.all([
    alone('bands-never-touch'),
    alone('no-cliff'),
    alone('figures-exchange'),
    Promise.all(chunks().map((loads) => workers.ask('survey', { basis, shared, loads }))),
    Promise.all(chunks().map((loads) => workers.ask('exchange', { basis, shared, loads }))),
  ]);
  const proof = await workers.ask('conclude', {
    basis,
    shared,
    notes: together(notes),
    alone: { 'figures-exchange': exchange, 'no-cliff': cliff, 'bands-never-touch': bands },
  });
  return { proof, verdicts: new Uint8Array(shared.verdicts) };
}

/** The loads, cut into pieces that keep every thread busy to the end. */
function chunks(): readonly { readonly from: number; readonly to: number }[] {
  const loads = loadsIn(spaceOf());
  const pieces = 16;
  return Array.from({ length: pieces }, (_, piece) => ({
    from: Math.floor((piece * loads) / pieces),
    to: Math.floor(((piece + 1) * loads) / pieces),
  }));
}
