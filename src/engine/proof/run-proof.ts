import type { Answers } from '../questions/questions.ts';
import { answersAt, type Space } from '../questions/space.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import { bandsNeverTouch } from './bands.ts';
import type { Basis } from './basis.ts';
import { type Exchange, exchangeOf, figuresExchange } from './exchange.ts';
import {
  contributionsAddUp,
  demandFavoursGin,
  ginIsCheaper,
  knownLanguageFirst,
  orderOfSummation,
  resourcesNeverExclude,
  skillAndTime,
} from './invariants.ts';
import { noCliff } from './no-cliff.ts';
import { everyOptionDecides, type OptionSay, saysOf } from './options.ts';
import type { Tally } from './pairs.ts';
import {
  type Histogram,
  histogramOf,
  histogramOfSensible,
  verdictsAreReached,
} from './sensible.ts';
import type { Survey } from './survey.ts';

export const invariantIds = [
  'order-of-summation',
  'contributions-add-up',
  'skill-and-time',
  'demand-favours-the-cheaper',
  'resources-never-exclude',
  'known-language-first',
  'figures-exchange',
  'verdicts-are-reached',
  'every-option-decides',
  'no-cliff',
  'bands-never-touch',
] as const;
/** A property that the model must have, by the name that pages and `proof.json` use. */
export type InvariantId = (typeof invariantIds)[number];

/** Those that are shown without a survey of the verdicts. */
export const aloneIds = [
  'figures-exchange',
  'no-cliff',
  'bands-never-touch',
] as const satisfies readonly InvariantId[];
export type AloneId = (typeof aloneIds)[number];
export type Alone = Readonly<Record<AloneId, Tally>>;

export const provedAlone = {
  'figures-exchange': figuresExchange,
  'no-cliff': noCliff,
  'bands-never-touch': bandsNeverTouch,
} satisfies Record<AloneId, (basis: Basis) => Tally>;

/** What one run shows over every vector. */
export interface RunProof {
  readonly run: string;
  readonly verdicts: Histogram;
  /** Of the vectors that make sense. */
  readonly sensible: Histogram;
  /** The vector whose lead comes nearest to the threshold, and how near. */
  readonly nearest: { readonly distance: number; readonly answers: Answers };
  readonly exchange: Exchange;
  /** Null where the invariant does not apply to the run. */
  readonly invariants: Readonly<Record<InvariantId, Tally | null>>;
  readonly options: readonly OptionSay[];
  /** For each verdict the vector in the middle of all that come to it. */
  readonly examples: readonly { readonly verdict: Verdict; readonly answers: Answers }[];
}

export interface Surveyed {
  readonly basis: Basis;
  readonly survey: Survey;
  /** Verdicts with the figures of the run exchanged. */
  readonly afterExchange: Uint8Array;
  readonly alone: Alone;
}

export function runProof({ basis, survey, afterExchange, alone }: Surveyed): RunProof {
  const { space, verdicts, nearest } = survey;
  const options = saysOf(survey);
  const all = histogramOf(verdicts);
  const sensible = histogramOfSensible(survey);
  return {
    run: basis.evidence.run,
    verdicts: all,
    sensible,
    nearest: { distance: nearest.distance, answers: answersAt(space, nearest.index) },
    exchange: exchangeOf(verdicts, afterExchange),
    invariants: {
      'order-of-summation': orderOfSummation(survey),
      'contributions-add-up': contributionsAddUp(survey),
      'skill-and-time': skillAndTime(survey),
      'demand-favours-the-cheaper': ginIsCheaper(basis) ? demandFavoursGin(survey) : null,
      'resources-never-exclude': resourcesNeverExclude(survey),
      'known-language-first': knownLanguageFirst(survey),
      // What a run derives from throughput overstates what a request costs.
      'verdicts-are-reached':
        basis.evidence.basis === 'measured' ? verdictsAreReached(all, sensible) : null,
      'every-option-decides': everyOptionDecides(options),
      ...alone,
    },
    options,
    examples: examplesIn(space, verdicts, all),
  };
}

function examplesIn(space: Space, verdicts: Uint8Array, counts: Histogram): RunProof['examples'] {
  return verdictIds.flatMap((verdict, code) => {
    if (counts[verdict] === 0) return [];
    let left = Math.floor(counts[verdict] / 2);
    const index = verdicts.findIndex((each) => each === code && left-- === 0);
    return [{ verdict, answers: answersAt(space, index) }];
  });
}
