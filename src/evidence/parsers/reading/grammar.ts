import type { JsonFormat, TextFormat, Tool } from '../tool.ts';
import type { ToolId } from '../load-output.ts';

/** What all tools print, put together once. */
export interface Grammar {
  readonly texts: readonly TextFormat[];
  readonly jsons: readonly { readonly tool: ToolId; readonly format: JsonFormat }[];
  /** Any line of a tool, anchored at its start. */
  readonly mark: RegExp;
  /** The same, or the start of an object of JSON, anywhere in a line. */
  readonly markInside: RegExp;
}

export function grammarOf(tools: readonly Tool[]): Grammar {
  const texts = tools.flatMap(({ texts = [] }) => texts);
  const sources = [...new Set(texts.flatMap(marksOf).map(({ source }) => source))];
  const inside = sources.map((source) => source.replace(/^\^/, '').replaceAll('|^', '|'));
  return {
    texts,
    jsons: tools.flatMap(({ ids: [tool], jsons = [] }) =>
      jsons.map((format) => ({ tool, format })),
    ),
    mark: new RegExp(sources.join('|')),
    markInside: new RegExp([...inside, String.raw`\{[ \t]*(?:"|$)`].join('|')),
  };
}

/** The lines of a format, from the top of a run down. */
export function marksOf({ marks, recurring }: TextFormat): readonly RegExp[] {
  return recurring ? [...marks, recurring] : marks;
}
