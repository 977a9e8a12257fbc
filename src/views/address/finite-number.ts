import { readExactNumber } from '#engine/questions/exact-number.ts';

/** The number that a text is, of any size, written as the engine reads numbers; null for none. */
export function finiteNumber(text: string): number | null {
  const read = readExactNumber(text, limits);
  return typeof read === 'object' ? Number(read.answer) : null;
}

const limits = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, whole: false } as const;
