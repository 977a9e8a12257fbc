/**
 * `npm run bench:engine` decides the same answers by this engine and by an equivalent rule set of
 * json-rules-engine, in turns, no answer twice, and prints both rates and their ratio; then how
 * long a decision takes with all changes of one answer and its firmness, as the wizard has it, and
 * the whole proof. It fails where verdicts differ.
 */
import { firmnessOf } from '#engine/explanation/firmness.ts';
import { modelsFor } from '#engine/explanation/plausible-models.ts';
import { decide, outcomeIn } from '#engine/verdict/decide.ts';
import { singleFlips } from '#engine/explanation/flips.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { answersAt, spaceOf } from '#engine/questions/space.ts';
import { evidenceRuns } from '#data/dataset.ts';
import { assumptionLimits } from '#data/assumptions-in.ts';
import { dataset } from '#data/load.ts';
import { ruleSet } from './bench-engine/rule-set.ts';
import { proveRuns } from './proof/prove-runs.ts';

const { assumptions } = dataset;
const [evidence] = evidenceRuns(dataset).values();
if (!evidence) throw new Error('no run can serve as evidence');
const basis = { evidence, assumptions };
const decideByRules = ruleSet(evidence, assumptions);

const rounds = 10;
const perRound = 500;
const times = { verdicts: 0, decisions: 0, rules: 0 };
for (let round = 0; round < rounds; round += 1) {
  const batch = distinctAnswers(round);
  const verdicts: string[] = [];
  times.verdicts += milliseconds(() => {
    for (const answers of batch) verdicts.push(outcomeIn({ ...basis, answers }).verdict);
  });
  times.decisions += milliseconds(() => {
    for (const answers of batch) decide(answers, evidence, assumptions);
  });
  const start = performance.now();
  const byRules: string[] = [];
  for (const answers of batch) byRules.push((await decideByRules(answers)).verdict);
  times.rules += performance.now() - start;
  if (String(verdicts) !== String(byRules)) throw new Error('the rule set decides otherwise');
}

const count = rounds * perRound;
const rate = (time: number) => (count / time) * 1000;
console.log(`${count} distinct answers, each decided once by each, all with the same verdict`);
line('verdicts', `${perSecond(rate(times.verdicts))}, ${ratio(times.verdicts)} of the rules`);
line(
  'full decisions',
  `${perSecond(rate(times.decisions))}, ${ratio(times.decisions)} of the rules`,
);
line('json-rules-engine', perSecond(rate(times.rules)));

const flips = distinctAnswers(rounds)
  .map((answers) => milliseconds(() => singleFlips({ ...basis, answers })))
  .toSorted((a, b) => a - b);
line('all single flips', spreadOf(flips));

const models = modelsFor({
  assumptions,
  runs: [...evidenceRuns(dataset).values()].map((run) => ({ evidence: run })),
  limits: assumptionLimits(dataset.assumptionsFile),
  overrides: {},
});
const wholes = distinctAnswers(rounds)
  .map((answers) =>
    milliseconds(() => {
      const { verdict } = decide(answers, evidence, assumptions);
      singleFlips({ ...basis, answers });
      firmnessOf(answers, verdict, models);
    }),
  )
  .toSorted((a, b) => a - b);
const perRules = times.rules / count;
const decisions = ((wholes[wholes.length >> 1] ?? 0) / perRules).toFixed(0);
line('with firmness', `${spreadOf(wholes)}, as ${decisions} decisions of the rules`);

const bases = [...evidenceRuns(dataset).values()].map((run) => ({ evidence: run, assumptions }));
const start = performance.now();
await proveRuns(bases, () => {});
line('whole proof', `${((performance.now() - start) / 1000).toFixed(1)} s on ${bases.length} runs`);

/** Answers that no other round has, spread over all there are. */
function distinctAnswers(round: number): readonly Answers[] {
  const space = spaceOf();
  const step = Math.floor(space.size / (perRound * (rounds + 1)));
  return Array.from({ length: perRound }, (_, index) =>
    answersAt(space, (index * (rounds + 1) + round) * step),
  );
}

function spreadOf(sorted: readonly number[]): string {
  const at = (share: number) => `${(sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2)} ms`;
  return `median ${at(0.5)}, 95% within ${at(0.95)}`;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ratio(time: number): string {
  return `${(times.rules / time).toFixed(0)} times the rate`;
}

function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString('en')} a second`;
}

function line(name: string, found: string) {
  console.log(`${name.padEnd(18)} ${found}`);
}
