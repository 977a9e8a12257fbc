import { byId, defaultRun, evidenceOf, type Scenario } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { type Decision, decide } from '#engine/decide.ts';
import type { Evidence } from '#engine/evidence.ts';
import type { Answers } from '#engine/questions.ts';

/** The run that verdicts rest on by default, with what it tells the engine. */
export const evidenceRun = byId(dataset.runs, defaultRun);
export const evidence: Evidence = requireEvidence();

export function decideByDefault(answers: Answers): Decision {
  return decide(answers, evidence, dataset.assumptions);
}

/** Every scenario with the decision that the engine takes on it. */
export const decidedScenarios: readonly { scenario: Scenario; decision: Decision }[] =
  dataset.scenarios.map((scenario) => ({ scenario, decision: decideByDefault(scenario.answers) }));

function requireEvidence(): Evidence {
  const found = evidenceOf(evidenceRun);
  if (found) return found;
  throw new Error(`data/benchmarks/${defaultRun}.json names no capacity basis.`);
}
