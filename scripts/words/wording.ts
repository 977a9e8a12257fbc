import { format } from 'autocorrect-node';
import { refusedWords } from './refused-words.ts';
import type { ShownText } from './texts.ts';

/** What is wrong with the wording of a text, a line each: file, line, what, and what instead. */
export function wordingProblems(shown: ShownText): readonly string[] {
  return [...refusedIn(shown), ...typographyOf(shown)];
}

function refusedIn({ file, line, locale, text }: ShownText): readonly string[] {
  return refusedWords[locale].flatMap(({ refused, instead }) => {
    const [word] = refused.exec(text) ?? [];
    return word === undefined ? [] : [`${file}:${line}: “${word}”: write ${instead} instead.`];
  });
}

/** Spaces between Han and Latin, and the width of punctuation, as AutoCorrect has them. */
function typographyOf({ file, line, locale, text }: ShownText): readonly string[] {
  // AutoCorrect does not take the space that keeps a number with its unit for one.
  const written = text.replaceAll('\u00a0', ' ');
  if (locale !== 'zh' || !/[\u4e00-\u9fff]/.test(text) || format(written) === written) return [];
  return [`${file}:${line}: “${text.trim()}”: write “${format(written).trim()}” instead.`];
}
