import type { Assessment } from './assess.ts';
import type { CandidateId } from '../capacity/candidates.ts';
import type { Situation } from '../capacity/situation.ts';
import { quantityOf } from '../questions/questions.ts';

export const flagIds = ['framework-hardly-matters', 'target-unreachable'] as const;
/** Something that the reader must know, whatever the verdict. */
export type FlagId = (typeof flagIds)[number];

export function flagsOf(
  assessments: readonly Assessment[],
  situation: Situation,
): readonly FlagId[] {
  const flags: Record<FlagId, boolean> = {
    'framework-hardly-matters': frameworkHardlyMatters(assessments, situation),
    'target-unreachable': assessments.every(({ excluded }) =>
      excluded.includes('target-unreachable'),
    ),
  };
  return flagIds.filter((flag) => flags[flag]);
}

/**
 * Both frameworks fit, answer within a few percent of each other, and even the slower one leaves
 * much of the budget free: then other reasons should decide.
 */
function frameworkHardlyMatters(
  assessments: readonly Assessment[],
  { answers, assumptions: { hardlyMatters } }: Situation,
): boolean {
  const flask = fitting('flask', assessments);
  const gin = fitting('gin', assessments);
  if (!flask || !gin) return false;
  const slower = Math.max(flask.mean, gin.mean);
  return (
    Math.abs(flask.mean - gin.mean) / slower < hardlyMatters.meanDifference &&
    flask.cores <= hardlyMatters.budgetShare * quantityOf(answers, 'cores')
  );
}

function fitting(id: CandidateId, assessments: readonly Assessment[]) {
  const assessment = assessments.find(({ candidate }) => candidate === id);
  if (!assessment || assessment.capacity.mean === null) return null;
  const tooSlow = assessment.excluded.some((id) => id === 'capacity' || id === 'latency');
  return tooSlow ? null : { mean: assessment.capacity.mean, cores: assessment.capacity.cores };
}
