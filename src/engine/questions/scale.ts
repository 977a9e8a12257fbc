import { entryAt } from '../numbers/entry-at.ts';
import {
  type Answer,
  isQuantityId,
  type OptionId,
  optionsOf,
  type QuantityId,
  type QuestionId,
  quantity,
} from './questions.ts';

/**
 * The options of a question in the order of its scale: by their numbers, or as they are listed
 * where they are none.
 */
export function scaleOf<Q extends QuestionId>(id: Q): readonly OptionId<Q>[] {
  const scale: readonly string[] = isQuantityId(id) ? scales[id] : optionsOf(id);
  // Each scale holds the options of its own question.
  return scale as readonly OptionId<Q>[];
}

/**
 * Where an answer stands on the scale of its question: its index there, from 0. An exact number
 * stands between the bands, and beyond them, by its logarithm. No limit stands one step of the same
 * ratio above the highest band and none at all one step below the lowest, and no number goes beyond.
 */
export function positionOf<Q extends QuestionId>(id: Q, answer: Answer<Q>): number {
  const scale: readonly string[] = scaleOf(id);
  const index = scale.indexOf(answer);
  if (index >= 0 || !isQuantityId(id)) return index;
  const { numbers, first } = bands[id];
  const value = Math.max(Number(answer), smallest);
  const below = numbers.findLastIndex((band) => band <= value);
  const from = Math.max(0, Math.min(below, numbers.length - 2));
  const position = first + from + stepsAbove(numbers, from, value);
  const lowest = first > 0 ? 0 : Number.NEGATIVE_INFINITY;
  const highest = first + numbers.length < scale.length ? scale.length - 1 : position;
  return Math.max(lowest, Math.min(highest, position));
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
  const values = scaleOf(id).map((option) => table[option]);
  const position = Math.max(0, Math.min(values.length - 1, positionOf(id, answer)));
  const below = Math.min(Math.floor(position), values.length - 2);
  const [low, high] = [entryAt(values, below), entryAt(values, below + 1)];
  return low + (position - below) * (high - low);
}

/** What stands for a quantity of 0 on a logarithmic scale: a thousandth of the unit. */
const smallest = 0.001;

const scales = {
  'backend-wait': byQuantity('backend-wait'),
  connections: byQuantity('connections'),
  'peak-rate': byQuantity('peak-rate'),
  'p99-target': byQuantity('p99-target'),
  cores: byQuantity('cores'),
} satisfies Record<QuantityId, readonly OptionId[]>;

/** The bands of each scale that can be measured, and the index of the first of them. */
const bands = {
  'backend-wait': bandsOn('backend-wait'),
  connections: bandsOn('connections'),
  'peak-rate': bandsOn('peak-rate'),
  'p99-target': bandsOn('p99-target'),
  cores: bandsOn('cores'),
} satisfies Record<QuantityId, Bands>;

interface Bands {
  readonly numbers: readonly number[];
  readonly first: number;
}

function byQuantity(id: QuantityId): readonly OptionId<QuantityId>[] {
  return optionsOf(id).toSorted((a, b) => quantity(id, a) - quantity(id, b));
}

function bandsOn(id: QuantityId): Bands {
  const all = optionsOf(id).map((option) => quantity(id, option));
  const numbers = all.filter((value) => value > 0 && Number.isFinite(value));
  return { numbers: numbers.toSorted((a, b) => a - b), first: all.includes(0) ? 1 : 0 };
}

/** How many steps, as wide as from band `from` to the next, a value stands above band `from`. */
function stepsAbove(numbers: readonly number[], from: number, value: number): number {
  const [low, high] = [entryAt(numbers, from), entryAt(numbers, from + 1)];
  return Math.log(value / low) / Math.log(high / low);
}
