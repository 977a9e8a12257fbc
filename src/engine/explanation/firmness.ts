import type { Answers } from '../questions/questions.ts';
import { outcomeIn } from '../verdict/decide.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import type { ModelInput, PlausibleModels } from './plausible-models.ts';

/** How firmly a verdict stands over all plausible models. */
export interface Firmness {
  /** How many models were tried. */
  readonly models: number;
  /** Share of them that give the verdict, in [0, 1]. */
  readonly share: number;
  /** Every verdict that one of them gives, the most frequent first. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly share: number }[];
  /** What turns the verdict most, at most two inputs; what one had better measure. */
  readonly turning: readonly Turning[];
}

export interface Turning {
  /** An assumption by its place, or `frameworkCpu.flask`, `frameworkCpu.gin`. */
  readonly input: string;
  /** Whether low or high values of it lead to another verdict. */
  readonly towards: 'low' | 'high';
  /**
   * How far apart models with the verdict and models with another stand in the range of the input,
   * on average: from 0 to 1.
   */
  readonly distance: number;
}

/** @param verdict that of the model that is used */
export function firmnessOf(
  answers: Answers,
  verdict: Verdict,
  { models, inputs }: PlausibleModels,
): Firmness {
  const verdicts = models.map((model) => outcomeIn({ ...model, answers }).verdict);
  const shareOf = (one: Verdict) => verdicts.filter((each) => each === one).length / models.length;
  const turned = verdicts.map((each) => each !== verdict);
  return {
    models: models.length,
    share: shareOf(verdict),
    verdicts: verdictIds
      .map((one) => ({ verdict: one, share: shareOf(one) }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share),
    turning: turningIn(inputs, turned),
  };
}

/** The two inputs in which models that turn stand furthest from those that stay. */
function turningIn(inputs: readonly ModelInput[], turned: readonly boolean[]): readonly Turning[] {
  const turns = turned.filter(Boolean).length;
  const stays = turned.length - turns;
  if (turns === 0 || stays === 0) return [];
  const noise = noiseOf(turns, stays);
  return inputs
    .map(({ input, positions }): Turning => {
      let ofTurned = 0;
      let ofAll = 0;
      for (const [index, turns] of turned.entries()) {
        const position = Number(positions[index]);
        ofAll += position;
        if (turns) ofTurned += position;
      }
      const ahead = ofTurned / turns - (ofAll - ofTurned) / stays;
      return { input, towards: ahead < 0 ? 'low' : 'high', distance: Math.abs(ahead) };
    })
    .filter(({ distance }) => distance > 4 * noise)
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, 2);
}

/** Standard error of the difference of two means of uniform numbers in [0, 1]. */
function noiseOf(one: number, other: number): number {
  return Math.sqrt((1 / one + 1 / other) / 12);
}
