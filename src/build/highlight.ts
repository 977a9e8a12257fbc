import { type BundledLanguage, createCssVariablesTheme, createHighlighter } from 'shiki';

/** A stretch of code that looks alike; `kind` is null for plain text. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind | null;
}

/** What is told apart; more kinds would tell readers little, and cost a chapter much. */
export type TokenKind = 'keyword' | 'comment' | 'string';

const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--' });
const languages = {
  go: 'go',
  py: 'python',
  proto: 'proto',
  mjs: 'javascript',
  ts: 'typescript',
  sh: 'bash',
} as const;
const highlighter = await createHighlighter({ themes: [theme], langs: Object.values(languages) });

/**
 * Code in tokens, so that the page can colour them by class: the content security policy forbids
 * the style attributes that highlighters write.
 * @param name of the file; its ending tells the language
 */
export function highlight(code: string, name: string): readonly Token[] {
  const language = languageOf(name);
  if (!language) return [{ text: code, kind: null }];
  const lines = highlighter.codeToTokensBase(code, { lang: language, theme });
  const tokens = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n', kind: null }] : []),
    ...line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
  ]);
  return merged(tokens);
}

/** What a file is written in; undefined where it is not coloured. */
export function languageOf(name: string): BundledLanguage | undefined {
  return Object.entries(languages).find(([ending]) => name.endsWith(`.${ending}`))?.[1];
}

/** The highlighter says `var(--token-keyword)`. */
function kindOf(color: string | undefined): TokenKind | null {
  return kinds[/^var\(--token-(.+)\)$/.exec(color ?? '')?.[1] ?? ''] ?? null;
}

const kinds: Readonly<Record<string, TokenKind>> = {
  keyword: 'keyword',
  comment: 'comment',
  string: 'string',
  'string-expression': 'string',
};

/** Neighbours of one kind, and white space, joined: fewer elements in the page. */
function merged(tokens: readonly Token[]): readonly Token[] {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const joins = last && (last.kind === token.kind || token.text.trim() === '');
    if (joins) all.splice(-1, 1, { text: last.text + token.text, kind: last.kind });
    else all.push(token);
  }
  return all;
}
