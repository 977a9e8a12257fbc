import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from './palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.each(Object.keys(light))('--%s has in files the colours that it has on pages', (name) => {
  const [, inLight, inDark] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  expect({ inLight, inDark }).toEqual({
    inLight: Reflect.get(light, name),
    inDark: Reflect.get(dark, name),
  });
});

test.each([
  ['light', light],
  ['dark', dark],
] as const)('%s: marks have 3:1 and texts 4.5:1 against the paper', (_, palette) => {
  const { paper, rule: _rule, ink, 'ink-soft': soft, ...marks } = palette;
  for (const text of [ink, soft]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  for (const mark of Object.values(marks)) expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
});

/** Contrast ratio of two colours, as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\w\w/g) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
