/**
 * `npm test`: everything that can be asked of the project, as much at a time as there are
 * processors, with one closing line `N passed, N failed`. Every step runs even if another one
 * failed, except those that need the site when there is none. Names choose some of the steps:
 * `npm test -- lint units`; `--shard 1/2` takes a part of the tests in Chromium.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepare } from './system.ts';
import { reports, testSteps } from './testing/test-steps.ts';
import { chosenSteps, type Outcome, runSteps } from './testing/steps.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { shard: { type: 'string' } },
});
const all = testSteps(values.shard);
const names = all.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}". There are: ${names.join(', ')}.`);
  process.exit(2);
}
const chosen =
  positionals.length > 0
    ? chosenSteps(all, positionals)
    : all.filter(({ onRequest }) => onRequest !== true);

prepare([...new Set(chosen.flatMap(({ needs = [] }) => needs))]);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let progress = '';
// So that nobody takes a long step for one that hangs.
const reminder = setInterval(() => tell(progress), 60_000);
const count = await runSteps(chosen, {
  onEnd: ({ name }, outcome, after) => {
    tell(`${name} took ${Math.round(after)} s: ${summary(outcome)}`);
    process.stdout.write(outcome.output);
  },
  onProgress: (running, waiting) => {
    progress = [
      `running ${running.join(', ')}`,
      ...(waiting.length > 0 ? [`then ${waiting.join(', ')}`] : []),
    ].join('; ');
    tell(progress);
  },
});
clearInterval(reminder);

console.log(`\n${summary(count)}`);
process.exit(count.failed > 0 ? 1 : 0);

function summary({ passed, failed, skipped }: Omit<Outcome, 'output'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function tell(said: string) {
  console.log(`— ${Math.round(performance.now() / 1000)} s: ${said}`);
}
