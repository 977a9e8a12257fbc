import type { NoteId } from '../load-output.ts';
import type { Line } from './text-lines.ts';

/** The command of a run, as far as the text above its output shows it. */
export interface CommandLine {
  /** The value of an option by any of its names, such as `-c` and `--connections`. */
  readonly option: (...names: readonly string[]) => string | null;
  /** The number that an option has; null without it. */
  readonly number: (...names: readonly string[]) => number | null;
  /** The address that is asked. */
  readonly url: string | null;
}

/** The last command of a tool in the lines above its output; null where there is none. */
export function commandAbove(
  lines: readonly Line[],
  ...names: readonly string[]
): CommandLine | null {
  const command = new RegExp(
    `(?:^|[\\s/\\\\"'\`$#>%(])(?:${names.join('|')})(?:\\.exe|\\.js)?\\s+(.*)$`,
  );
  for (let index = lines.length - 1; index >= 0; index--) {
    const rest = command.exec(lines[index]?.text ?? '')?.[1];
    if (rest === undefined) continue;
    const tokens = tokensOf([rest, ...continuation(rest, lines.slice(index + 1))].join(' '));
    // What has neither option nor address is a sentence about the tool.
    if (tokens.some((token) => /^-{1,2}[A-Za-z]|^https?:\/\//.test(token))) {
      return commandOf(tokens, lines[index]?.text ?? '');
    }
  }
  return null;
}

/** What a command says of its pace: a rate that it sets, or none. */
export function paceOf(
  command: CommandLine | null,
  ...rateOptions: readonly string[]
): readonly NoteId[] {
  if (!command) return [];
  const rate = command.option(...rateOptions);
  return [rate === null || rate === '0' ? 'clients-never-pause' : 'rate-limited'];
}

/** The lines onto which a backslash continues a command. */
function continuation(first: string, lines: readonly Line[]): readonly string[] {
  const [next] = lines;
  if (!first.endsWith('\\') || !next) return [];
  return [next.text, ...continuation(next.text, lines.slice(1))];
}

/** The words of a command up to where the shell ends it. */
function tokensOf(text: string): readonly string[] {
  const words = text.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  const end = words.findIndex((word) => /^(?:[|;&<>]|\d?>)/.test(word));
  return words
    .slice(0, end === -1 ? undefined : end)
    .filter((word) => word !== '\\')
    .map((word) => word.replaceAll(/^["']|["'`]$/g, ''));
}

function commandOf(tokens: readonly string[], line: string): CommandLine {
  const valueIn = (token: string, next: string | undefined, name: string): string | null => {
    if (token === name) return next ?? '';
    if (token.startsWith(`${name}=`)) return token.slice(name.length + 1);
    const isAttached = /^-\w$/.test(name) && token.startsWith(name) && /^\d/.test(token.slice(2));
    return isAttached ? token.slice(2) : null;
  };
  const option = (...names: readonly string[]) => {
    for (const [index, token] of tokens.entries()) {
      for (const name of names) {
        const value = valueIn(token, tokens[index + 1], name);
        if (value !== null) return value;
      }
    }
    return null;
  };
  return {
    option,
    number: (...names) => {
      const value = option(...names);
      return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
    },
    // vegeta is told it by what stands before.
    url: /https?:\/\/[^\s"'`]+/.exec([...tokens, line].join(' '))?.[0] ?? null,
  };
}
