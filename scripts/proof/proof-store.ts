import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { dataFolder } from '#data/files.ts';
import { type ProofFile, proofSchema } from '#schema/proof.ts';

/**
 * A proof as it is committed: what is published, and the verdict of every vector on the default
 * run. Those are one byte each, compressed by Brotli, so that a change of data or
 * engine can be told by the vectors that it flips.
 */
export interface CommittedProof {
  readonly file: ProofFile;
  readonly verdicts: Uint8Array;
}

const filePath = join(dataFolder, 'proof.json');
const verdictsPath = join(dataFolder, 'proof-verdicts.br');

/** The committed proof; null where there is none yet. */
export function readCommitted(): CommittedProof | null {
  if (!existsSync(filePath) || !existsSync(verdictsPath)) return null;
  return {
    file: proofSchema.parse(JSON.parse(readFileSync(filePath, 'utf8'))),
    verdicts: Uint8Array.from(brotliDecompressSync(readFileSync(verdictsPath))),
  };
}

export function writeCommitted({ file, verdicts }: CommittedProof) {
  writeFileSync(filePath, `${JSON.stringify(file, null, 2)}\n`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  writeFileSync(verdictsPath, brotliCompressSync(verdicts, { params }));
}
