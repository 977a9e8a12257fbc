/**
 * `npm run prove` evaluates every possible set of answers on every run that can serve as evidence,
 * checks the invariants of the model on all of them, tells what is other than in the committed
 * proof, and writes the new one to `data/`. An invariant that does not hold is never written. With
 * `--check` it writes nothing, proves the default run alone, and fails where the committed proof is
 * not what it found; with `--check --all` it does so on every run.
 */
import { parseArgs } from 'node:util';
import { buildDataset } from '#data/build-dataset.ts';
import { evidenceRuns } from '#data/dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { readCommitted, writeCommitted } from './proof/proof-store.ts';
import { dataDigest, ofRuns, proofFile } from './proof/proof-file.ts';
import { proveRuns } from './proof/prove-runs.ts';
import { breaches, difference, summary } from './proof/report.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const { 'proof.json': _, ...files } = readDataFiles();
const dataset = buildDataset(files);
const { assumptions } = dataset;
const runs = [...evidenceRuns(dataset).values()];
const looked = values.check && !values.all ? runs.slice(0, 1) : runs;

const [first, ...rest] = await proveRuns(
  looked.map((evidence) => ({ evidence, assumptions })),
  showProgress,
);
if (!first) throw new Error('there is no run to prove');
const proof = { file: proofFile([first, ...rest], dataDigest(runs, assumptions)), ...first };
console.log(summary(proof.file));

const broken = breaches([first, ...rest]);
const committed = readCommitted();
if (committed) console.log(difference(committed, proof.verdicts));

if (broken.length > 0) fail(broken.join('\n'));
else if (values.check && !isCurrent()) {
  fail('data/proof.json is not what follows from data and engine: run `npm run prove`.');
} else if (!values.check) writeCommitted(proof);

function isCurrent(): boolean {
  if (committed === null) return false;
  const names = looked.map(({ run }) => run);
  return JSON.stringify(ofRuns(committed.file, names)) === JSON.stringify(proof.file);
}

function showProgress(share: number) {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\rproving ${Math.floor(share * 100)}%${share < 1 ? '' : '\n'}`);
}

function fail(message: string) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
