import { createHash } from 'node:crypto';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Exchange } from '#engine/proof/exchange.ts';
import { type InvariantId, invariantIds } from '#engine/proof/run-proof.ts';
import type { Histogram } from '#engine/proof/spread.ts';
import { questions } from '#engine/questions/questions.ts';
import { spaceOf } from '#engine/questions/space.ts';
import { verdictIds } from '#engine/verdict/verdict.ts';
import type { ProofFile } from '#schema/proof.ts';
import type { ProvedRun } from './worker.ts';

/**
 * What is published of a proof.
 * @param proved one for each run, the default one first
 */
export function proofFile(proved: readonly [ProvedRun, ...ProvedRun[]], data: string): ProofFile {
  const [{ proof, verdicts }] = proved;
  return {
    $schema: '../schemas/proof.json',
    vectors: spaceOf().size,
    run: proof.run,
    digests: { data, verdicts: sha256(verdicts) },
    verdicts: shares(proof.verdicts),
    nearest: proof.nearest,
    exchange: withShare(proof.exchange),
    options: [...proof.options],
    examples: [...proof.examples],
    invariants: invariantIds.map((id) => ({
      id,
      cases: casesOf[id],
      runs: proved.flatMap(({ proof: { run, invariants } }) => {
        const tally = invariants[id];
        return tally ? [{ run, checked: tally.checked, broken: tally.broken }] : [];
      }),
    })),
    runs: proved.map(({ proof, verdicts }) => ({
      run: proof.run,
      verdicts: shares(proof.verdicts),
      nearest: proof.nearest.distance,
      exchange: withShare(proof.exchange),
      digest: sha256(verdicts),
    })),
  };
}

/** Digest of everything that verdicts follow from but the engine itself. */
export function dataDigest(runs: readonly Evidence[], assumptions: Assumptions): string {
  return sha256(JSON.stringify([questions, assumptions, runs]));
}

const casesOf = {
  'order-of-summation': 'vectors',
  'contributions-add-up': 'scores',
  'clear-of-the-threshold': 'vectors',
  'skill-and-time': 'pairs',
  'demand-favours-the-cheaper': 'pairs',
  'resources-never-exclude': 'pairs',
  'known-language-first': 'vectors',
  'figures-exchange': 'inputs',
  'data-decide': 'vectors',
  'verdicts-are-spread': 'conditions',
  'every-option-decides': 'options',
} as const satisfies Record<InvariantId, ProofFile['invariants'][number]['cases']>;

function shares(histogram: Histogram): ProofFile['verdicts'] {
  const fitting = verdictIds
    .filter((verdict) => verdict !== 'none-fits')
    .reduce((sum, verdict) => sum + histogram[verdict], 0);
  return verdictIds.map((verdict) => ({
    verdict,
    vectors: histogram[verdict],
    shareOfFitting: verdict === 'none-fits' ? null : histogram[verdict] / fitting,
  }));
}

function withShare(exchange: Exchange): ProofFile['exchange'] {
  return { ...exchange, share: exchange.changed / exchange.fitting };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
