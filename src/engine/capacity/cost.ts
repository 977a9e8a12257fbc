import type { Assumptions } from './assumptions.ts';
import type { Capacity } from './response.ts';

/** What cores and memory cost a year, in dollars. */
export function yearlyCost(
  { cores, memory }: Pick<Capacity, 'cores' | 'memory'>,
  { price }: Pick<Assumptions, 'price'>,
): number {
  return cores * price.core + (memory / mbPerGb) * price.memory;
}

const mbPerGb = 1024;
