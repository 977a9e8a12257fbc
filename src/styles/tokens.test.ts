import { readFileSync } from 'node:fs';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { light } from '#charts/drawing/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const themes = ['light', 'dark'] as const;
const candidates = ['--flask', '--gin', '--hybrid'];
/** What pictures are drawn with; `palette.test.ts` holds their colours to the tokens. */
const { paper: _paper, rule: _rule, ink: _ink, 'ink-soft': _soft, ...drawn } = light;
const marks = Object.keys(drawn);

describe.each(themes)('in the %s theme', (theme) => {
  test.each(['--ink', '--ink-soft', ...candidates])('%s has the contrast of text', (token) => {
    for (const paper of ['--paper', '--paper-raised']) {
      expect(wcagContrast(colour(token, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(marks)('--%s has the contrast of a mark', (name) => {
    const mark = colour(`--${name}`, theme);
    expect(wcagContrast(mark, colour('--paper', theme))).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['full colour vision', (seen: Color) => seen],
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['tritanopia', filterDeficiencyTrit(1)],
  ])('the candidates stay apart with %s', (_, see) => {
    const difference = differenceCiede2000();
    const seen = candidates.map((token) => see(colour(token, theme)));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(10);
    }
  });
});

/** The value of a token in a theme, as it stands in `light-dark(…, …)`. */
function colour(token: string, theme: (typeof themes)[number]): Color {
  const [, inLight = '', inDark = ''] =
    new RegExp(`${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  const value = parse(theme === 'light' ? inLight : inDark);
  if (value) return value;
  throw new Error(`tokens.css gives no colour for ${token}`);
}
