import { verdictCarrier } from '#engine/explanation/verdict-carrier.ts';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import { type HybridPlan, hybridPlan } from '#engine/explanation/hybrid-plan.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import type { Grade } from '#evidence/audit/finding.ts';
import { type LoadTest, loadTestOf } from './load-test.ts';
import { type Risk, risksOf } from './risks.ts';
import { type StartingConfiguration, startingConfiguration } from './starting-configuration.ts';

/** How to act on a verdict. */
export interface Plan {
  /** For the winner or, where it is too close, for each that is named; empty where nothing fits. */
  readonly candidates: readonly CandidatePlan[];
  /** The heaviest first. */
  readonly risks: readonly Risk[];
}

export interface CandidatePlan {
  readonly candidate: CandidateId;
  /** Requests in flight at the peak. */
  readonly inFlight: number;
  readonly configuration: StartingConfiguration;
  /** Which part answers what, and the way there; null but for the hybrid. */
  readonly hybrid: HybridPlan | null;
  readonly loadTest: LoadTest;
}

/** @param grade that of the run on which the decision rests */
export function planOf(situation: Situation, decision: Decision, grade: Grade): Plan {
  const chosen = decision.ranking
    .filter(({ candidate }) => isChosen(candidate, decision))
    .map((assessment) => ({
      assessment,
      configuration: startingConfiguration(assessment.candidate, assessment.capacity, situation),
    }));
  if (chosen.length === 0) return { candidates: [], risks: [] };
  return {
    candidates: chosen.map(({ assessment: { candidate, capacity }, configuration }) => ({
      candidate,
      inFlight: capacity.inFlight ?? 0,
      configuration,
      hybrid: candidate === 'hybrid' ? hybridPlan(situation) : null,
      loadTest: loadTestOf(candidate, situation),
    })),
    risks: risksOf({
      situation,
      decision,
      grade,
      carriedBy: verdictCarrier(situation).carriedBy,
      candidates: chosen,
    }),
  };
}

function isChosen(id: CandidateId, { verdict, candidates }: Decision): boolean {
  return verdict === id || (candidates ?? []).includes(id);
}
