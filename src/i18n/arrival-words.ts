import type { AnswerProblem } from '#engine/questions/answers.ts';
import type { OverrideProblem } from '#engine/verdict/overrides.ts';

/** Words for readers who arrive with more, or less, than plain answers; loaded for them alone. */
export interface ArrivalWords {
  readonly ignored: string;
  /** Over the answers of a link that was made before the questions changed. */
  readonly former: string;
  /** What is wrong with the address. */
  readonly problems: { readonly [K in ProblemKind]: (shown: string) => string };
  readonly more: (count: number) => string;
  /** Values that are not the model's own. */
  readonly changed: (count: number) => string;
  readonly earlier: (figures: {
    readonly before: string;
    readonly now: string;
    readonly data: 'same' | 'other' | 'unknown';
  }) => string;
  readonly asEarlier: string;
  readonly offer: (answered: number, total: number) => string;
  readonly resume: string;
  readonly forget: string;
}

type ProblemKind =
  | AnswerProblem['kind']
  | OverrideProblem['kind']
  | 'unknown-run'
  | 'repeated-key'
  | 'no-number'
  | 'unknown-verdict';
