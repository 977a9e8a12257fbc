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
  let width = 0;
  for (const piece of pieces(text, locale)) {
    if (line !== '' && width + widthOf(piece.trimEnd()) > room) {
      lines.push(line.trim());
      line = '';
      width = 0;
    }
    line += piece;
    width += widthOf(piece);
  }
  return [...lines, line.trim()];
}

/** Estimated width in em. */
export function widthOf(text: string): number {
  const characters = [...text].length;
  const wide = text.match(wideCharacters)?.length ?? 0;
  return wide + (characters - wide) * 0.58;
}

const wideCharacters = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** Parts that stay whole: a word with the marks around it. */
function pieces(text: string, locale: Locale): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of words[locale].segment(text)) {
    const last = parts.at(-1);
    const glued = last !== undefined && (opens.test(last) || closes.test(segment));
    if (glued) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

const words: Record<Locale, Intl.Segmenter> = {
  zh: new Intl.Segmenter(languageTag.zh, { granularity: 'word' }),
  en: new Intl.Segmenter(languageTag.en, { granularity: 'word' }),
};

const opens = /[（《“(\u00a0]$/u;
const closes = /^[^\p{L}\p{N}（《“( ]/u;
