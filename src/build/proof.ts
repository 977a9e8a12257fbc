import { dataset } from '#data/load.ts';
import type { ProofFile } from '#schema/proof.ts';

/** The committed proof; a build without one is stopped. */
export function theProof(): ProofFile {
  if (dataset.proof) return dataset.proof;
  throw new Error('data/proof.json does not exist. Run npm run prove.');
}
