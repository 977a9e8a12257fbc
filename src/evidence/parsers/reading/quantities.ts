import { numberLimit } from '../load-output.ts';
import { isMicroseconds } from './misread-signs.ts';
import { tidy } from './tidy.ts';

export type QuantityProblem = 'not-a-number' | 'out-of-range';
/** A number that is finite, not negative and below the limit, or what is wrong with it. */
export type Quantity = number | QuantityProblem;

/** A plain number: `12`, `1,234.5`, `6.1e-05`. Commas only between groups of three. */
export function plainNumber(text: string, limit = numberLimit): Quantity {
  const compact = text.length > 40 ? '' : withoutGroups(text.trim());
  if (!/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(compact)) return notANumber(text);
  return withinLimit(Number(compact), limit);
}

const scales: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
]);

/** A count as wrk and autocannon shorten it: `106k`, `1.2k`, `3.5M`. */
export function scaledNumber(text: string): Quantity {
  const trimmed = text.trim();
  const suffix = /[kMG]$/.exec(trimmed)?.[0] ?? '';
  const number = plainNumber(trimmed.slice(0, trimmed.length - suffix.length));
  return typeof number === 'number'
    ? withinLimit(tidy(number * (scales.get(suffix) ?? 1)), numberLimit)
    : number;
}

/** Milliseconds in a unit, by the names that the tools use. */
const units: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-6],
  ['us', 1e-3],
  ['ms', 1],
  ['s', 1e3],
  ['sec', 1e3],
  ['secs', 1e3],
  ['second', 1e3],
  ['seconds', 1e3],
  ['m', 60e3],
  ['min', 60e3],
  ['h', 3600e3],
  ['hr', 3600e3],
]);

/**
 * A duration with its unit, in milliseconds: `806.15us`, `0.0254 secs`, `1m3.5s`, `1,234 ms`. A
 * space may stand before a unit only, since two numbers in a row are no number.
 */
export function duration(text: string): Quantity {
  const trimmed = text.length > 60 ? '' : text.trim();
  if (/^-\s*\d/.test(trimmed)) return 'out-of-range';
  const part = /(\d[\d,]*(?:\.\d+)?)\s*([^\d\s.,;:=+-]+)\.?/y;
  let sum = 0;
  let end = 0;
  while (end < trimmed.length) {
    part.lastIndex = end;
    const match = part.exec(trimmed);
    const unit = unitOf(match?.[2] ?? '');
    const number = plainNumber(match?.[1] ?? '');
    if (!match || unit === undefined) return notANumber(trimmed);
    if (typeof number !== 'number') return number;
    sum += number * unit;
    end += match[0].length;
  }
  return end === 0 ? notANumber(text) : withinLimit(tidy(sum), numberLimit);
}

function unitOf(name: string): number | undefined {
  return units.get(name) ?? (isMicroseconds(name) ? 1e-3 : undefined);
}

/** A number of parsed JSON. */
export function jsonNumber(value: unknown): Quantity {
  return typeof value === 'number' ? withinLimit(value, numberLimit) : 'not-a-number';
}

function withinLimit(value: number, limit: number): Quantity {
  if (Number.isNaN(value)) return 'not-a-number';
  return value >= 0 && value < limit ? value : 'out-of-range';
}

function withoutGroups(text: string): string {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
}

/** An endless number of digits, or an infinity by name, is out of range; other text is no number. */
function notANumber(text: string): QuantityProblem {
  return /^\s*[+-]?(?:\d{13,}|inf)/i.test(text) ? 'out-of-range' : 'not-a-number';
}
