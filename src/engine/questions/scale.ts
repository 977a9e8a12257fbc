import { entryAt } from '../numbers/entry-at.ts';
import {
  type Answer,
  type OptionId,
  optionsOf,
  type QuantityId,
  type QuestionId,
} from './questions.ts';

/**
 * Where an answer stands on the scale of its question: its index among the options, from 0. An
 * exact number stands between the bands, and beyond them, by its logarithm. `none`, which is no
 * limit, stands one step of the same ratio above the highest band, and no number stands higher.
 */
export function positionOf<Q extends QuestionId>(id: Q, answer: Answer<Q>): number {
  const options: readonly string[] = optionsOf(id);
  const index = options.indexOf(answer);
  if (index >= 0) return index;
  const bands = options.map(Number).filter(Number.isFinite);
  const value = Math.max(Number(answer), smallest);
  const below = bands.findLastIndex((band) => band <= value);
  const from = Math.max(0, Math.min(below, bands.length - 2));
  const position = from + stepsAbove(bands, from, value);
  return options.length > bands.length ? Math.min(position, bands.length) : position;
}

/**
 * A number that depends on a quantity: as the table has it at the options, linear in the logarithm
 * of the quantity between them, and constant beyond, so that it never jumps.
 */
export function interpolated<Q extends QuantityId>(
  id: Q,
  answer: Answer<Q>,
  table: { readonly [O in OptionId<Q>]: number },
): number {
  const byOption: Readonly<Record<string, number>> = table;
  const tabled = byOption[answer];
  if (tabled !== undefined) return tabled;
  const values = optionsOf(id).map((option) => table[option]);
  const position = Math.max(0, Math.min(values.length - 1, positionOf(id, answer)));
  const below = Math.min(Math.floor(position), values.length - 2);
  const [low, high] = [entryAt(values, below), entryAt(values, below + 1)];
  return low + (position - below) * (high - low);
}

/** What stands for a quantity of 0 on a logarithmic scale: a thousandth of the unit. */
const smallest = 0.001;

/** How many steps, as wide as from band `from` to the next, a value stands above band `from`. */
function stepsAbove(bands: readonly number[], from: number, value: number): number {
  const [low, high] = [entryAt(bands, from), entryAt(bands, from + 1)];
  return Math.log(value / low) / Math.log(high / low);
}
