import type { Unfit } from '#evidence/calibration.ts';
import type { CandidateId } from '#engine/capacity/candidates.ts';

/** Words of the pages that hold the model against reality. */
export interface RealityWords {
  readonly decisions: {
    readonly title: string;
    readonly description: string;
    readonly intro: (figures: {
      readonly agree: string;
      readonly of: string;
      readonly tuned: string;
      readonly assumptions: string;
    }) => string;
    readonly counts: {
      readonly title: string;
      readonly columns: Record<'chose' | 'all' | 'expressible', string>;
      readonly share: (agree: string, of: string) => string;
      readonly names: Record<CandidateId, string>;
      readonly all: string;
    };
    /** What half an agreement is. */
    readonly half: string;
    /** Why the sample is not a fair one. */
    readonly sample: string;
    readonly kept: (figures: { readonly guessed: string; readonly of: string }) => string;
    readonly groups: Record<'agree' | 'half' | 'differ', string>;
    readonly chose: string;
    readonly verdict: string;
    readonly outcome: string;
    readonly dissent: string;
    readonly missing: string;
    readonly sources: string;
    readonly answers: (inferred: string) => string;
    readonly open: string;
  };
  readonly calibration: {
    readonly title: string;
    readonly description: string;
    readonly intro: (figures: { readonly in: string; readonly of: string }) => string;
    readonly few: string;
    readonly paced: {
      readonly title: string;
      readonly lead: string;
      readonly columns: Record<'row' | 'rate' | 'cpu' | 'mean' | 'p99', string>;
      /** Predicted, measured, and how far off the prediction is. */
      readonly pair: (predicted: string, measured: string, error: string) => string;
      readonly inside: string;
      readonly outside: string;
      readonly overload: Record<'right' | 'wrong', string>;
      /** Why a row is not judged, with its measured p99. */
      readonly unfit: Record<Unfit, (measured: string) => string>;
    };
    readonly handlers: {
      readonly title: string;
      readonly lead: string;
      readonly columns: Record<'handler' | 'assumed' | 'range' | 'measured', string>;
      readonly covers: Record<'all' | 'part', string>;
    };
    readonly method: string;
  };
  /** On the front page. */
  readonly home: {
    readonly title: string;
    readonly text: (figures: { readonly agree: string; readonly of: string }) => string;
    readonly calibration: string;
  };
}
