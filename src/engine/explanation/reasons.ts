import type { Assessment } from '../verdict/assess.ts';
import type { CandidateId } from '../capacity/candidates.ts';
import type { Decision } from '../verdict/decide.ts';
import { entryAt } from '../numbers/entry-at.ts';
import type { ExclusionId } from '../verdict/exclusions.ts';
import type { CriterionId } from '../verdict/weights.ts';

/** Something that makes the verdict what it is. */
export type Reason = ExclusionReason | PassedOverReason | CriterionReason;

export interface ExclusionReason {
  readonly kind: 'excluded';
  readonly candidate: CandidateId;
  readonly exclusions: readonly ExclusionId[];
}

/** An eligible candidate that gives way, because nobody knows a language that it needs. */
export interface PassedOverReason {
  readonly kind: 'passed-over';
  readonly candidate: CandidateId;
}

/** What one candidate gains on another by one criterion. */
export interface CriterionReason {
  readonly kind: 'criterion';
  readonly criterion: CriterionId;
  readonly favours: CandidateId;
  readonly over: CandidateId;
  /** Difference of the two contributions, above 0. */
  readonly difference: number;
}

export const reasonLimit = 3;

/**
 * The strongest reasons, strongest first, at most three. For a winner: who would have scored higher
 * but is excluded or passed over, then where it gains on the runner-up, then who else is out. When it
 * is too close: what sets the first two apart, either way. When nothing fits: what excludes each
 * candidate.
 */
export function reasonsOf({ verdict, ranking }: Decision): readonly Reason[] {
  const out = ranking.filter((each) => !isChoosable(each)).toSorted(bareLast);
  const [leader, next] = ranking.filter(isChoosable);
  if (!leader) return out.map(reasonToBeOut);
  const ahead = out.filter((each) => each.score > leader.score && !isBare(each));
  const behind = out.filter((each) => !ahead.includes(each));
  const differences = next ? differencesOf(leader, next) : [];
  const counted =
    verdict === 'too-close'
      ? differences
      : differences.filter(({ favours }) => favours === leader.candidate);
  return [...ahead.map(reasonToBeOut), ...counted, ...behind.map(reasonToBeOut)].slice(
    0,
    reasonLimit,
  );
}

/** What speaks most against the winner: where its runner-up gains most on it; null for nothing. */
export function strongestAgainst({ verdict, ranking }: Decision): CriterionReason | null {
  const [leader, next] = ranking.filter(isChoosable);
  if (!leader || !next || verdict !== leader.candidate) return null;
  return differencesOf(leader, next).find(({ favours }) => favours === next.candidate) ?? null;
}

/** By every criterion on which two candidates differ, what either gains; the greatest first. */
function differencesOf(leader: Assessment, next: Assessment): readonly CriterionReason[] {
  return leader.contributions
    .map(({ criterion, contribution }, index): CriterionReason => {
      const lead = contribution - entryAt(next.contributions, index).contribution;
      const [favours, over] = lead < 0 ? [next, leader] : [leader, next];
      return {
        kind: 'criterion',
        criterion,
        favours: favours.candidate,
        over: over.candidate,
        difference: Math.abs(lead),
      };
    })
    .filter(({ difference }) => difference > negligible)
    .toSorted((a, b) => b.difference - a.difference);
}

/** Half of what is shown of a score as its last digit: less would be a reason worth 0.0 points. */
const negligible = 0.0005;

/** A hybrid without a Python part is no alternative that anybody would miss: it comes last. */
function bareLast(a: Assessment, b: Assessment): number {
  return Number(isBare(a)) - Number(isBare(b));
}

function isBare({ excluded }: Assessment): boolean {
  return excluded.includes('no-python-part');
}

function isChoosable({ excluded, passedOver }: Assessment): boolean {
  return excluded.length === 0 && !passedOver;
}

/** @param assessment of a candidate that cannot be chosen */
export function reasonToBeOut({ candidate, excluded, passedOver }: Assessment): Reason {
  return passedOver
    ? { kind: 'passed-over', candidate }
    : { kind: 'excluded', candidate, exclusions: excluded };
}
