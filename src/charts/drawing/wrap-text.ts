import { type Locale, languageTag } from '#i18n/locale.ts';

export interface Wrapping {
  readonly locale: Locale;
  /** Room for a line, in em. */
  readonly room: number;
}

/**
 * Breaks a text into lines for SVG, which cannot break lines itself. Widths are estimates on the
 * wide side, as nobody knows the reader's font. No line begins with a closing mark.
 */
export function wrapText(text: string, { locale, room }: Wrapping): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, locale)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()];
}

/** Estimated width in em. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.58), 0);
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character);
}

/** Parts that stay whole: a word with the marks around it. */
function pieces(text: string, locale: Locale): readonly string[] {
  const words = new Intl.Segmenter(languageTag[locale], { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = parts.at(-1);
    const glued = last !== undefined && (opens.test(last) || closes.test(segment));
    if (glued) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

const opens = /[（《“(\u00a0]$/u;
const closes = /^[^\p{L}\p{N}（《“( ]/u;
