import { pythonReasonOf } from '../capacity/python-share.ts';
import { answersAt } from '../questions/space.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import type { Tally } from './pairs.ts';
import type { Survey } from './survey.ts';

/** How many vectors come to each verdict. */
export type Histogram = Readonly<Record<Verdict, number>>;

export function histogramOf(verdicts: Uint8Array): Histogram {
  const counts = verdictIds.map(() => 0);
  for (const verdict of verdicts) counts[verdict] = Number(counts[verdict]) + 1;
  // One count was made for each verdict.
  return Object.fromEntries(verdictIds.map((id, index) => [id, counts[index]])) as Histogram;
}

/**
 * Every verdict is reached, and where something fits none takes nearly all: no candidate more than
 * three quarters, the hybrid at least 3% and somewhere by gradual migration, too close 1 to 15%.
 */
export function verdictsAreSpread(survey: Survey): Tally {
  const counts = histogramOf(survey.verdicts);
  const share = (verdict: Verdict) => counts[verdict] / (survey.space.size - counts['none-fits']);
  const conditions = [
    ...verdictIds.map((verdict) => counts[verdict] > 0),
    share('flask') <= 0.75,
    share('gin') <= 0.75,
    share('hybrid') <= 0.75,
    share('hybrid') >= 0.03,
    share('too-close') >= 0.01,
    share('too-close') <= 0.15,
    migrates(survey),
  ];
  const broken = conditions.filter((holds) => !holds).length;
  return { checked: conditions.length, broken, example: [] };
}

/** Whether a hybrid wins where only existing code keeps a part in Python. */
function migrates({ space, verdicts }: Survey): boolean {
  const hybrid = verdictIds.indexOf('hybrid');
  return verdicts.some(
    (verdict, index) =>
      verdict === hybrid && pythonReasonOf(answersAt(space, index)) === 'existing-code',
  );
}
