import { contradictionsIn } from '#engine/questions/answers.ts';
import { acrossRuns } from '#engine/explanation/across-runs.ts';
import { verdictCarrier } from '#engine/explanation/verdict-carrier.ts';
import { decide } from '#engine/verdict/decide.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import { firmnessOf } from '#engine/explanation/firmness.ts';
import { flipsOf } from '#engine/explanation/flips.ts';
import { frameworkShares } from '#engine/explanation/framework-share.ts';
import { hybridPlan } from '#engine/explanation/hybrid-plan.ts';
import { methodsOn } from '#engine/explanation/methods.ts';
import { paybackOf } from '#engine/explanation/payback.ts';
import type { PlausibleModels } from '#engine/explanation/plausible-models.ts';
import { rateChanges } from '#engine/explanation/rate-changes.ts';
import { reachOfAll } from '#engine/explanation/reach.ts';
import { remediesOf } from '#engine/explanation/remedies.ts';
import type { Situation } from '#engine/capacity/situation.ts';

/** A decision with everything that the engine can say about it. */
export function explanationOutput(
  situation: Situation,
  runs: readonly Evidence[],
  models: PlausibleModels,
) {
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
    firmness: firmnessOf(answers, decision.verdict, models),
    payback: paybackOf(situation, models),
    runs: acrossRuns(situation, runs),
    ...verdictCarrier(situation),
    hybridPlan: hybridPlan(situation),
    frameworkShares: frameworkShares(decision.ranking),
  };
}
