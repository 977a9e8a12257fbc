import type { Overridden, Overrides } from '#engine/verdict/overrides.ts';
import type { UsableOverrides } from './usable-overrides.ts';
import {
  type AddressProblem,
  type Earlier,
  hasOverrides,
  type ReadAddress,
  type WizardState,
} from './wizard-address.ts';

/** What an address comes to: what a verdict follows from, and what there is to say of it. */
export interface AddressView {
  /** Without overrides that the model cannot use, which are told once and go no further. */
  readonly state: WizardState;
  /** What a change of the state starts from: it has overrides, too, that nobody can judge yet. */
  readonly base: WizardState;
  /** The assumptions with the overrides; null where the model's own count. */
  readonly overridden: Overridden | null;
  readonly problems: readonly AddressProblem[];
  readonly earlier: Earlier | null;
}

/**
 * @param judge finds the overrides that the model can use; left out where that cannot be had now,
 * and then none is used
 */
export function addressView(
  { problems, earlier, ...read }: ReadAddress,
  judge?: (given: Overrides) => UsableOverrides,
): AddressView {
  const { overrides, overridden } =
    hasOverrides(read.overrides) && judge
      ? judge(read.overrides)
      : { overrides: {}, overridden: null };
  const state = { ...read, overrides };
  const told = [...problems, ...(overridden?.problems ?? [])];
  return { state, base: judge ? state : read, overridden, problems: told, earlier };
}
