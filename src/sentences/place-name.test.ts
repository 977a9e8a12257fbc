import { describe, expect, test } from 'vitest';
import { assumptions } from '#engine/testing/assumptions.ts';
import { decisionWords } from '#i18n/all-words.ts';
import { loadExplanationWords } from '#i18n/load/explanation.ts';
import { locales } from '#i18n/locale.ts';
import { placeName, valueAt } from './place-name.ts';

describe('valueAt(assumptions, place)', () => {
  test('walks to the number', () => {
    expect(valueAt(assumptions, 'handlerCpu.record.flask')).toBe(0.8);
    expect(valueAt(assumptions, 'hop')).toBe(1);
  });

  test.each(['', 'handlerCpu', 'handlerCpu.record.node', 'hop.more'])('throws at %j', (place) => {
    expect(() => valueAt(assumptions, place)).toThrow(RangeError);
  });
});

test('every assumption, and the CPU of either framework, has a name of its own in both languages', async () => {
  const places = [...leaves(assumptions), 'frameworkCpu.flask', 'frameworkCpu.gin'];
  for (const locale of locales) {
    const explain = await loadExplanationWords(locale);
    const names = places.map((place) => placeName(place, decisionWords[locale], explain));
    expect(new Set(names).size).toBe(places.length);
    for (const name of names) expect(name).not.toMatch(/[a-z][A-Z]|undefined/);
  }
});

function leaves(node: object, place = ''): string[] {
  return Object.entries(node).flatMap(([key, inner]) => {
    const here = place === '' ? key : `${place}.${key}`;
    return typeof inner === 'object' ? leaves(inner, here) : [here];
  });
}
