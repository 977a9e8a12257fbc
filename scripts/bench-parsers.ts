// Prints what ten thousand damaged outputs, and the largest texts, cost each tool: npm run bench:parsers
import { seededRandom } from '../src/engine/numbers/seeded-random.ts';
import { damagedCopies } from '../src/evidence/testing/fuzz-inputs.ts';
import { maxBytes, parseOutputs, tools } from '../src/evidence/parsers/index.ts';
import { fixturesOf } from '../src/evidence/testing/read-fixture.ts';

const inputs = 10_000;

console.table(Object.fromEntries(tools.map(({ ids: [id] }) => [id, costOf(id)])));

function costOf(id: string) {
  const originals = fixturesOf(id);
  const copies = damagedCopies(originals, seededRandom(20_261_124));
  const before = heapInUse();
  let slowest = 0;
  for (let index = 0; index < inputs; index++) {
    const copy = copies.next().value ?? '';
    slowest = Math.max(
      slowest,
      timeOf(() => parseOutputs(copy)),
    );
  }
  const growth = heapInUse() - before;
  const largest = originals.map((original) => {
    const text = endless(original);
    return timeOf(() => parseOutputs(text));
  });
  return {
    inputs,
    'slowest, ms': round(slowest, 1),
    'slowest of 5 MB, ms': round(Math.max(...largest), 0),
    'heap kept, MB': round(growth / 1e6, 1),
  };
}

/** One run that never ends: the first line once, the others over and over. */
function endless(original: string): string {
  const body = original.slice(original.indexOf('\n') + 1) || original;
  const head = original.slice(0, original.length - body.length);
  return head + body.repeat(Math.floor((maxBytes - head.length) / body.length));
}

/** Bytes after a full collection, where Node was started with --expose-gc. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
