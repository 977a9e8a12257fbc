import type { ProofFile } from '#schema/proof.ts';
import { answersAt, spaceOf } from '#engine/questions/space.ts';
import { verdictIds } from '#engine/verdict/verdict.ts';
import type { CommittedProof } from './proof-store.ts';
import type { ProvedRun } from './prove-runs.ts';

/** What was found, a line for each verdict and each invariant. */
export function summary(file: ProofFile): string {
  const { vectors, run, sensible, verdicts, nearest, invariants, runs } = file;
  const nothing = sensible.find(({ verdict }) => verdict === 'none-fits')?.share ?? 0;
  const shown = (value: number) => value.toLocaleString('en');
  return [
    `${shown(vectors)} vectors on each of ${runs.length} runs; on ${run}:`,
    ...verdicts.map(
      ({ verdict, vectors, shareOfFitting }) =>
        `  ${verdict.padEnd(10)} ${shown(vectors).padStart(9)}` +
        (shareOfFitting === null ? '' : `  ${(shareOfFitting * 100).toFixed(1)}% of what fits`),
    ),
    `  nothing fits in ${(nothing * 100).toFixed(1)}% of the vectors that make sense`,
    `  nearest to the threshold: ${nearest.distance.toExponential(1)}`,
    ...invariants.map(({ id, cases, runs }) => {
      const [checked, broken] = [sum(runs, 'checked'), sum(runs, 'broken')];
      const found = broken === 0 ? 'holds' : `BROKEN by ${shown(broken)}`;
      return `  ${id.padEnd(28)} ${found}: ${shown(checked)} ${cases} on ${runs.length} runs`;
    }),
  ].join('\n');
}

/** Which vectors break an invariant, as arguments of `npm run decide`. */
export function breaches(proved: readonly ProvedRun[]): readonly string[] {
  return proved.flatMap(({ proof: { run, invariants } }) =>
    Object.entries(invariants).flatMap(([id, tally]) =>
      tally === null || tally.broken === 0
        ? []
        : [`${id} on ${run}:`, ...tally.example.map((index) => `  ${argumentsOf(index)}`)],
    ),
  );
}

/** How many verdicts are others than in the committed proof, and three of them. */
export function difference(committed: CommittedProof, verdicts: Uint8Array): string {
  const flipped: number[] = [];
  for (let index = 0; index < verdicts.length; index += 1) {
    if (verdicts[index] !== committed.verdicts[index]) flipped.push(index);
  }
  const examples = [0, 0.5, 1].flatMap((part) => {
    const index = flipped[Math.floor(part * (flipped.length - 1))];
    return index === undefined ? [] : [index];
  });
  return [
    `${flipped.length.toLocaleString('en')} of ${verdicts.length.toLocaleString('en')} verdicts ` +
      'are others than in the committed proof',
    ...[...new Set(examples)].map((index) => {
      const [before, now] = [committed.verdicts, verdicts].map(
        (all) => verdictIds[all[index] ?? 0],
      );
      return `  ${before} → ${now}: ${argumentsOf(index)}`;
    }),
  ].join('\n');
}

function argumentsOf(index: number): string {
  return Object.entries(answersAt(spaceOf(), index))
    .map(([question, answer]) => `${question}=${answer}`)
    .join(' ');
}

function sum(runs: ProofFile['invariants'][number]['runs'], key: 'checked' | 'broken'): number {
  return runs.reduce((total, run) => total + run[key], 0);
}
