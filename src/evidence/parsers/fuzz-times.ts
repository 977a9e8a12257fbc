// Prints how long the slowest of ten thousand damaged outputs, and the largest texts, take each
// parser. Run by hand: node src/evidence/parsers/fuzz-times.ts
import { damagedCopies, seededRandom } from './fuzz-inputs.ts';
import { maxBytes, parsers } from './index.ts';
import { fixturesOf } from './read-fixture.ts';

for (const { id, parse } of parsers) {
  const originals = fixturesOf(id);
  const copies = damagedCopies(originals, seededRandom(20_261_124));
  let slowest = 0;
  for (let index = 0; index < 10_000; index++) {
    const copy = copies.next().value ?? '';
    slowest = Math.max(
      slowest,
      timeOf(() => parse(copy)),
    );
  }
  const largest = originals.map((original) => {
    // One run that never ends: the first line once, the others over and over.
    const body = original.slice(original.indexOf('\n') + 1) || original;
    const head = original.slice(0, original.length - body.length);
    const text = head + body.repeat(Math.floor((maxBytes - head.length) / body.length));
    return timeOf(() => parse(text));
  });
  console.log(
    `${id}: slowest damaged output ${slowest.toFixed(1)} ms, ` +
      `slowest text of 5 MB ${Math.max(...largest).toFixed(0)} ms`,
  );
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
