import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Firmness } from '#engine/explanation/firmness.ts';
import type { Answers } from '#engine/questions/questions.ts';
import type { LimitsByPlace, Overrides } from '#engine/verdict/overrides.ts';
import type { Verdict } from '#engine/verdict/verdict.ts';

/** What the worker is asked; the same key comes back with what it tells. */
export interface Asked {
  readonly key: string;
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly assumptions: Assumptions;
  readonly limits: LimitsByPlace;
  readonly overrides: Overrides;
  readonly runs: readonly { readonly evidence: Evidence }[];
}

export interface Told {
  readonly key: string;
  readonly firmness: Firmness;
}
