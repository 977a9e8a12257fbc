import { plainNumber, type Quantity } from './quantities.ts';

/**
 * A number written for some locale: `26,989.34`, `26.989,34`, `26 989,34`, `26’989.34`. Where one
 * sign before three digits may mean either (`35.288`), the reading closer to `expected` by ratio is taken.
 */
export function localNumber(text: string, expected: number): Quantity {
  const compact = text.length > 40 ? '' : text.replaceAll(/[\s'\u2019]/g, '');
  const signs = compact.replaceAll(/[^.,]/g, '');
  const last = signs.at(-1);
  if (last === undefined) return plainNumber(compact);
  const asDecimal = plainNumber(withDecimal(compact, last));
  const asGroups = plainNumber(compact.replaceAll(/[.,]/g, ''));
  const mixed = signs.includes('.') && signs.includes(',');
  if (mixed) return asDecimal;
  if (signs.length > 1) return asGroups;
  if (!/[.,]\d{3}$/.test(compact)) return asDecimal;
  if (typeof asDecimal !== 'number' || typeof asGroups !== 'number') return asDecimal;
  const distance = (reading: number) => Math.abs(Math.log(reading / expected));
  return distance(asDecimal) < distance(asGroups) ? asDecimal : asGroups;
}

function withDecimal(text: string, sign: string): string {
  const place = text.lastIndexOf(sign);
  return `${text.slice(0, place).replaceAll(/[.,]/g, '')}.${text.slice(place + 1)}`;
}
