import { assumptionLimits } from '#data/assumptions-in.ts';
import { byId, defaultRun, evidenceRuns, type Scenario } from '#data/dataset.ts';
import { fingerprint } from '#data/fingerprint.ts';
import { dataset } from '#data/load.ts';
import { type Decision, decide } from '#engine/verdict/decide.ts';
import { type Grade, grades } from '#evidence/audit/finding.ts';
import type { Locale } from '#i18n/locale.ts';
import type { EvidenceRun } from '#sentences/shown.ts';
import type { WizardData } from '#views/wizard/wizard.tsx';

/** All that the wizard computes with, in the words of one language. */
export function wizardData(locale: Locale): WizardData {
  const runs = runsToRestOn(locale);
  const { assumptions } = dataset;
  const version = fingerprint(
    assumptions,
    runs.map(({ evidence }) => evidence),
  );
  return { assumptions, limits: assumptionLimits(dataset.assumptionsFile), runs, version };
}

/** The runs that a verdict can rest on, the default one first. */
export function runsToRestOn(locale: Locale): readonly [EvidenceRun, ...EvidenceRun[]] {
  const [first, ...rest] = [...evidenceRuns(dataset)]
    .toSorted(([a], [b]) => Number(b === defaultRun) - Number(a === defaultRun))
    .map(([id, evidence]) => ({
      id,
      title: byId(dataset.runs, id).title[locale],
      grade: gradeOf(id),
      evidence,
    }));
  if (first?.id === defaultRun) return [first, ...rest];
  throw new Error(`data/benchmarks/${defaultRun}.json cannot serve as evidence.`);
}

/** The evidence grade of a run. */
export function gradeOf(run: string): Grade {
  const audit = dataset.audits[run];
  if (audit) return audit.grade;
  throw new Error(`Run "${run}" was not audited.`);
}

/** A picture is worth what the weakest of its runs is. */
export function weakestGrade(runs: readonly string[]): Grade {
  return grades.findLast((grade) => runs.some((run) => gradeOf(run) === grade)) ?? 'E';
}

/** Every scenario with the decision that the engine takes on it. */
export const decidedScenarios: readonly { scenario: Scenario; decision: Decision }[] =
  dataset.scenarios.map((scenario) => ({
    scenario,
    decision: decide(scenario.answers, runsToRestOn('en')[0].evidence, dataset.assumptions),
  }));
