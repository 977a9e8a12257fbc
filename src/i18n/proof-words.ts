import type { InvariantId } from '#engine/proof/run-proof.ts';
import type { Verdict } from '#engine/verdict/verdict.ts';

/** Words of the report on the proof over every answer. */
export interface ProofWords {
  readonly summary: (figures: {
    vectors: string;
    /** Of the vectors that make sense, the share in which nothing fits. */
    nothing: string;
    sensible: string;
    /** Requests/s for one core, up to which answers make sense. */
    perCore: string;
    perCoreNative: string;
    nearest: string;
    run: string;
    runs: string;
  }) => string;
  readonly exchange: (share: string) => string;
  readonly verdicts: {
    readonly title: string;
    readonly verdict: string;
    readonly vectors: string;
    /** Share of the vectors where something fits. */
    readonly share: string;
    readonly names: Record<Verdict, string>;
  };
  readonly invariants: {
    readonly title: string;
    readonly property: string;
    readonly checked: string;
    readonly broken: string;
    readonly names: Record<InvariantId, string>;
  };
  readonly file: string;
}
