import { assumptionLimits } from '#data/assumptions-in.ts';
import type { Scenario } from '#data/dataset.ts';
import { evidenceRunsIn, auditIn } from '#data/evidence-runs.ts';
import { fingerprint } from '#data/fingerprint.ts';
import { dataset } from '#data/load.ts';
import { type Decision, decide } from '#engine/verdict/decide.ts';
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

/** Every scenario with the decision that the engine takes on it. */
export const decidedScenarios: readonly { scenario: Scenario; decision: Decision }[] =
  dataset.scenarios.map((scenario) => ({
    scenario,
    decision: decide(
      scenario.answers,
      evidenceRunsIn('en', dataset)[0].evidence,
      dataset.assumptions,
    ),
  }));
