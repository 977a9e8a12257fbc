import type { Answers } from '../questions/questions.ts';
import { answersAt, type Space } from '../questions/space.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import { dataDecide, type Exchange, exchangeOf, figuresExchange } from './exchange.ts';
import {
  clearOfTheThreshold,
  contributionsAddUp,
  demandFavoursGin,
  ginIsCheaper,
  knownLanguageFirst,
  orderOfSummation,
  resourcesNeverExclude,
  skillAndTime,
} from './invariants.ts';
import { everyOptionDecides, type OptionSay, saysOf } from './options.ts';
import type { Tally } from './pairs.ts';
import { type Histogram, histogramOf, verdictsAreSpread } from './spread.ts';
import type { Basis, Survey } from './survey.ts';

export const invariantIds = [
  'order-of-summation',
  'contributions-add-up',
  'clear-of-the-threshold',
  'skill-and-time',
  'demand-favours-the-cheaper',
  'resources-never-exclude',
  'known-language-first',
  'figures-exchange',
  'data-decide',
  'verdicts-are-spread',
  'every-option-decides',
] as const;
/** A property that the model must have, by the name that pages and `proof.json` use. */
export type InvariantId = (typeof invariantIds)[number];

/** What one run shows over every vector. */
export interface RunProof {
  readonly run: string;
  readonly verdicts: Histogram;
  /** The vector whose leads come nearest to the threshold, and how near. */
  readonly nearest: { readonly distance: number; readonly answers: Answers };
  readonly exchange: Exchange;
  /** Null where the invariant does not apply to the run. */
  readonly invariants: Readonly<Record<InvariantId, Tally | null>>;
  readonly options: readonly OptionSay[];
  /** For each verdict the vector in the middle of all that come to it. */
  readonly examples: readonly { readonly verdict: Verdict; readonly answers: Answers }[];
}

/** @param afterExchange verdicts with the figures of the run exchanged */
export function runProof(survey: Survey, basis: Basis, afterExchange: Uint8Array): RunProof {
  const { space, verdicts, nearest } = survey;
  const exchange = exchangeOf(verdicts, afterExchange);
  const options = saysOf(survey);
  return {
    run: basis.evidence.run,
    verdicts: histogramOf(verdicts),
    nearest: { distance: nearest.distance, answers: answersAt(space, nearest.index) },
    exchange,
    invariants: {
      'order-of-summation': orderOfSummation(survey),
      'contributions-add-up': contributionsAddUp(survey),
      'clear-of-the-threshold': clearOfTheThreshold(survey),
      'skill-and-time': skillAndTime(survey),
      'demand-favours-the-cheaper': ginIsCheaper(basis) ? demandFavoursGin(survey) : null,
      'resources-never-exclude': resourcesNeverExclude(survey),
      'known-language-first': knownLanguageFirst(survey),
      'figures-exchange': figuresExchange(basis),
      'data-decide': dataDecide(exchange),
      'verdicts-are-spread': verdictsAreSpread(survey),
      'every-option-decides': everyOptionDecides(options),
    },
    options,
    examples: examplesIn(space, verdicts),
  };
}

function examplesIn(space: Space, verdicts: Uint8Array): RunProof['examples'] {
  return verdictIds.flatMap((verdict, code) => {
    const indices = [...verdicts.keys()].filter((index) => verdicts[index] === code);
    const middle = indices[Math.floor(indices.length / 2)];
    return middle === undefined ? [] : [{ verdict, answers: answersAt(space, middle) }];
  });
}
