import { contradictionsIn } from '#engine/answers.ts';
import { acrossRuns } from '#engine/across-runs.ts';
import { carriedBy } from '#engine/carried-by.ts';
import { decide } from '#engine/decide.ts';
import type { Evidence } from '#engine/evidence.ts';
import { flipsOf } from '#engine/flips.ts';
import { frameworkShares } from '#engine/framework-share.ts';
import { hybridPlan } from '#engine/hybrid-plan.ts';
import { methodsOn } from '#engine/methods.ts';
import { rateChanges } from '#engine/rate-changes.ts';
import { reachOfAll } from '#engine/reach.ts';
import { remediesOf } from '#engine/remedies.ts';
import type { Situation } from '#engine/situation.ts';

/** A decision with everything that the engine can say about it. */
export function explained(situation: Situation, runs: readonly Evidence[]) {
  const { answers, evidence, assumptions } = situation;
  const decision = decide(answers, evidence, assumptions);
  return {
    ...decision,
    answers,
    contradictions: contradictionsIn(answers),
    reach: reachOfAll(situation),
    rateChanges: rateChanges(situation),
    flips: flipsOf(situation),
    remedies: remediesOf(situation),
    methods: methodsOn(decision.ranking),
    runs: acrossRuns(situation, runs),
    ...carriedBy(situation),
    hybridPlan: hybridPlan(situation),
    frameworkShares: frameworkShares(decision.ranking),
  };
}
