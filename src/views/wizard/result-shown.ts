import { isComplete } from '#engine/questions/answers.ts';
import { decide } from '#engine/verdict/decide.ts';
import type { EvidenceRun } from '#evidence/run-evidence.ts';
import type { Shown } from '#sentences/shown-result.ts';
import type { WizardProps } from './wizard-props.ts';

type Chosen = Pick<WizardProps, 'runs' | 'own' | 'state'>;

/** What there is to show of a result; null while questions are open. */
export function resultShown(
  props: Chosen & Pick<WizardProps, 'locale' | 'words' | 'assumptions' | 'overridden'>,
): Shown | null {
  const { locale, words, state } = props;
  const { answers } = state;
  if (!isComplete(answers)) return null;
  const run = chosenRun(props);
  const assumptions = props.overridden?.assumptions ?? props.assumptions;
  const decision = decide(answers, run.evidence, assumptions);
  return { locale, words, answers, assumptions, run, runs: allRuns(props), decision };
}

/** The run that the verdict rests on. */
export function chosenRun(props: Chosen): EvidenceRun {
  return allRuns(props).find(({ id }) => id === props.state.run) ?? props.runs[0];
}

/** The runs that a verdict can rest on, the reader's own among them if there is one. */
export function allRuns({ runs, own }: Omit<Chosen, 'state'>): readonly EvidenceRun[] {
  return own?.run ? [...runs, own.run] : runs;
}
