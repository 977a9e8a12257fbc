/**
 * `npm run prove` evaluates every possible set of answers on every run that can serve as evidence,
 * checks the invariants of the model on all of them, tells what is other than in the committed
 * proof, and writes the new one to `data/`. With `--check` it writes nothing, and fails where the
 * committed proof is not what it found. An invariant that does not hold is never written.
 */
import { parseArgs } from 'node:util';
import { buildDataset } from '#data/build-dataset.ts';
import { defaultRun, evidenceRuns } from '#data/dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { readCommitted, writeCommitted } from './proof/proof-store.ts';
import { dataDigest, proofFile } from './proof/proof-file.ts';
import { proveRuns } from './proof/prove-runs.ts';
import { breaches, difference, summary } from './proof/report.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { 'proof.json': _, ...files } = readDataFiles();
const dataset = buildDataset(files);
const { assumptions } = dataset;
const runs = [...evidenceRuns(dataset).values()];

const proved = await proveRuns(
  runs.map((evidence) => ({ evidence, assumptions })),
  showProgress,
);
const [first, ...rest] = proved;
if (first?.proof.run !== defaultRun) throw new Error(`${defaultRun} cannot serve as evidence`);
const proof = { file: proofFile([first, ...rest], dataDigest(runs, assumptions)), ...first };
console.log(summary(proof.file));

const broken = breaches(proved);
const committed = readCommitted();
const current = committed !== null && JSON.stringify(committed.file) === JSON.stringify(proof.file);
if (committed) console.log(difference(committed, proof.verdicts));

if (broken.length > 0) fail(broken.join('\n'));
else if (values.check && !current) {
  fail('data/proof.json is not what follows from data and engine: run `npm run prove`.');
} else if (!values.check) writeCommitted(proof);

function showProgress(share: number) {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\rproving ${Math.floor(share * 100)}%${share < 1 ? '' : '\n'}`);
}

function fail(message: string) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
