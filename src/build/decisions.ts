import { assumptionLimits } from '#data/assumptions-in.ts';
import type { Scenario } from '#data/dataset.ts';
import { evidenceRunsIn, auditIn } from '#data/evidence-runs.ts';
import { fingerprint } from '#data/fingerprint.ts';
import { dataset } from '#data/load.ts';
import { type Firmness, firmnessOf } from '#engine/explanation/firmness.ts';
import { modelsFor } from '#engine/explanation/plausible-models.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { type Decision, decide } from '#engine/verdict/decide.ts';
import type { Verdict } from '#engine/verdict/verdict.ts';
import { type Grade, grades } from '#evidence/audit/finding.ts';
import type { Locale } from '#i18n/locale.ts';
import { siteWords } from '#i18n/all-words.ts';
import type { WizardData } from '#views/wizard/wizard-props.ts';

/** All that the wizard computes with, in the words of one language. */
export function wizardData(locale: Locale): WizardData {
  const runs = evidenceRunsIn(locale, dataset);
  const { assumptions } = dataset;
  const version = fingerprint(
    assumptions,
    runs.map(({ evidence }) => evidence),
  );
  const { wizard, again, otherwise } = siteWords[locale].notLoaded;
  return {
    assumptions,
    limits: assumptionLimits(dataset.assumptionsFile),
    runs,
    version,
    notLoaded: { ...wizard, again, otherwise },
  };
}

/** The evidence grade of a run. */
export function gradeOf(run: string): Grade {
  return auditIn(dataset, run).grade;
}

/** A picture is worth what the weakest of its runs is. */
export function weakestGrade(runs: readonly string[]): Grade {
  return grades.findLast((grade) => runs.some((run) => gradeOf(run) === grade)) ?? 'E';
}

/** The decision that the engine takes on the default run. */
export function decisionOn(answers: Answers): Decision {
  return decide(answers, evidenceRunsIn('en', dataset)[0].evidence, dataset.assumptions);
}

const models = modelsFor({
  assumptions: dataset.assumptions,
  runs: evidenceRunsIn('en', dataset),
  limits: assumptionLimits(dataset.assumptionsFile),
  overrides: {},
});

/** Every scenario with the decision that the engine takes on it, and how firm that is. */
export const decidedScenarios: readonly DecidedScenario[] = dataset.scenarios.map((scenario) => {
  const decision = decisionOn(scenario.answers);
  return {
    scenario,
    decision,
    firmness: firmnessOf(scenario.answers, decision.verdict, models),
  };
});

/**
 * A scenario that a sentence gives as an example of a verdict.
 * @throws Error where the engine decides otherwise, so that no page says what the wizard does not
 */
export function exampleOf(verdict: Verdict, id: string): DecidedScenario {
  const example = decidedScenarios.find(({ scenario }) => scenario.id === id);
  if (!example) throw new Error(`There is no scenario ${id}.`);
  const decided = example.decision.verdict;
  if (decided !== verdict) throw new Error(`${id} is no example of ${verdict}: it is ${decided}.`);
  return example;
}

interface DecidedScenario {
  readonly scenario: Scenario;
  readonly decision: Decision;
  readonly firmness: Firmness;
}
