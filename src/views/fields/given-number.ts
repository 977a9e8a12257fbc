import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { type LimitsByPlace, overridden, type Overrides } from '#engine/verdict/overrides.ts';
import { finiteNumber } from '../address/finite-number.ts';
import { typedNumber } from './typed-number.ts';

/** A number given in place of one of the model's own. */
export interface GivenNumber {
  readonly kind: keyof Overrides;
  /** A criterion, or the place of an assumption. */
  readonly name: string;
  /** As it was typed; empty to take the model's own back. */
  readonly text: string;
}

/** The overrides with a given number; null where the model cannot compute with it. */
export function withNumber(
  overrides: Overrides,
  { kind, name, text }: GivenNumber,
  assumptions: Assumptions,
  limits: LimitsByPlace,
): Overrides | null {
  const typed = typedNumber(text);
  if (typed === '') return without(overrides, kind, name);
  const number = finiteNumber(typed);
  if (number === null) return null;
  const next = { ...overrides, [kind]: { ...overrides[kind], [name]: number } };
  return overridden(assumptions, limits, next).problems.length === 0 ? next : null;
}

function without(overrides: Overrides, kind: keyof Overrides, name: string): Overrides {
  const { [kind]: values, ...rest } = overrides;
  const left = Object.entries(values ?? {}).filter(([key]) => key !== name);
  return left.length === 0 ? rest : { ...rest, [kind]: Object.fromEntries(left) };
}
