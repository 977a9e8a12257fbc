import { createHash } from 'node:crypto';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Exchange } from '#engine/proof/exchange.ts';
import { type InvariantId, invariantIds } from '#engine/proof/run-proof.ts';
import type { Histogram } from '#engine/proof/sensible.ts';
import { questions } from '#engine/questions/questions.ts';
import { spaceOf } from '#engine/questions/space.ts';
import { verdictIds } from '#engine/verdict/verdict.ts';
import type { ProofFile } from '#schema/proof.ts';
import type { ProvedRun } from './prove-runs.ts';

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
    sensible: shares(proof.sensible),
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
      sensible: shares(proof.sensible),
      verdicts: shares(proof.verdicts),
      nearest: proof.nearest.distance,
      exchange: withShare(proof.exchange),
      digest: sha256(verdicts),
    })),
  };
}

/** The same file as if only some runs had been proved, the default one among them. */
export function ofRuns(file: ProofFile, names: readonly string[]): ProofFile {
  const among = ({ run }: { readonly run: string }) => names.includes(run);
  return {
    ...file,
    invariants: file.invariants.map((each) => ({ ...each, runs: each.runs.filter(among) })),
    runs: file.runs.filter(among),
  };
}

/** Digest of everything that verdicts follow from but the engine itself. */
export function dataDigest(runs: readonly Evidence[], assumptions: Assumptions): string {
  return sha256(JSON.stringify([questions, assumptions, runs]));
}

const casesOf = {
  'order-of-summation': 'vectors',
  'contributions-add-up': 'scores',
  'skill-and-time': 'pairs',
  'demand-favours-the-cheaper': 'pairs',
  'resources-never-exclude': 'pairs',
  'known-language-first': 'vectors',
  'figures-exchange': 'inputs',
  'verdicts-are-reached': 'conditions',
  'every-option-decides': 'options',
  'no-cliff': 'vectors',
  'bands-never-touch': 'inputs',
} as const satisfies Record<InvariantId, ProofFile['invariants'][number]['cases']>;

function shares(histogram: Histogram): ProofFile['verdicts'] {
  const total = verdictIds.reduce((sum, verdict) => sum + histogram[verdict], 0);
  const fitting = total - histogram['none-fits'];
  return verdictIds.map((verdict) => ({
    verdict,
    vectors: histogram[verdict],
    share: histogram[verdict] / total,
    shareOfFitting: verdict === 'none-fits' ? null : histogram[verdict] / fitting,
  }));
}

function withShare(exchange: Exchange): ProofFile['exchange'] {
  return { ...exchange, share: exchange.changed / exchange.fitting };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
