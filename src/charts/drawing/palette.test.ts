import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from './palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

// Their contrast is asked of the tokens.
test.each(Object.keys(light))('--%s has in files the colours that it has on pages', (name) => {
  const [, inLight, inDark] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  expect({ inLight, inDark }).toEqual({
    inLight: Reflect.get(light, name),
    inDark: Reflect.get(dark, name),
  });
});
