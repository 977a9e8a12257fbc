import ts from 'typescript';
import { type Locale, locales } from '#i18n/locale.ts';

/** What a reader is shown, with where it stands. */
export interface ShownText {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly locale: Locale;
  readonly text: string;
}

/** What stands for a value in a template: no word, and no letter that would want a space. */
const value = '〇';

/**
 * The texts that a file shows its readers: a dictionary of `src/i18n`, a page of `content`, or the
 * strings of a data file that are given in both languages.
 */
export function textsOf(file: string, source: string): readonly ShownText[] {
  if (file.endsWith('.json')) return textsOfData(file, source);
  const locale = locales.find((each) => file.includes(`/${each}/`));
  if (!locale) return [];
  return file.endsWith('.mdx')
    ? textsOfPage(file, locale, source)
    : textsOfWords(file, locale, source);
}

/** A page line by line, without code and markup. */
function textsOfPage(file: string, locale: Locale, source: string): readonly ShownText[] {
  const blank = (hidden: string) => hidden.replaceAll(/[^\n]/g, '');
  const prose = source
    .replaceAll(/^```.*?^```/gms, blank)
    .replaceAll(/^export const .*$/gm, blank)
    .replaceAll(/<\/?[a-z][^>]*>/g, '')
    .replaceAll(/<[A-Z][^>]*\/>/g, value)
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .replaceAll(/`[^`\n]*`/g, value)
    .replaceAll(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replaceAll(/\{#[a-z0-9-]+\}/g, '');
  return prose.split('\n').map((text, index) => ({ file, line: index + 1, locale, text }));
}

function textsOfWords(file: string, locale: Locale, source: string): readonly ShownText[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: ShownText[] = [];
  collect(parsed);
  return found;

  function collect(node: ts.Node): void {
    const text = textOf(node);
    if (text !== null) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, locale, text });
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, collect);
  }
}

/** The text of a string or a template, with its values marked. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(value);
}

function textsOfData(file: string, source: string): readonly ShownText[] {
  const data: unknown = JSON.parse(source);
  return locales.flatMap((locale) =>
    stringsUnder(data, locale).map((text) => ({
      file,
      line: source.slice(0, source.indexOf(JSON.stringify(text))).split('\n').length,
      locale,
      text,
    })),
  );
}

/** Every string below a key that names the language. */
function stringsUnder(data: unknown, locale: Locale, shown = false): readonly string[] {
  if (typeof data === 'string') return shown ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, each]) =>
    stringsUnder(each, locale, shown || key === locale),
  );
}
