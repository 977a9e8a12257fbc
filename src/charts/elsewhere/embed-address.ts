/** What the query of an embed page asks for; what it cannot have is told, and ignored. */
export interface EmbedRequest {
  readonly theme: EmbedTheme;
  /** Ids of the rows to show; null for all. */
  readonly rows: readonly string[] | null;
  readonly title: 'on' | 'off';
  /** Version of the data; null for the current one. */
  readonly version: string | null;
  readonly problems: readonly EmbedProblem[];
}

export type EmbedTheme = 'light' | 'dark' | 'auto';

export type EmbedProblem =
  | { readonly kind: 'unknown-parameter'; readonly name: string }
  | { readonly kind: 'repeated-parameter'; readonly name: EmbedParameter }
  | { readonly kind: 'unknown-value'; readonly name: EmbedParameter; readonly value: string };

export const embedParameters = ['theme', 'series', 'title', 'v'] as const;
export type EmbedParameter = (typeof embedParameters)[number];

/** What an embed page has. */
export interface Embeddable {
  readonly rows: readonly string[];
  /** Every released version that has the chart, and the current one. */
  readonly versions: readonly string[];
}

/**
 * @param query of the address of an embed page, such as `?theme=dark&series=gin,flask&title=off`
 */
export function readEmbedAddress(query: string, { rows, versions }: Embeddable): EmbedRequest {
  const problems: EmbedProblem[] = [];
  const given = new Map<EmbedParameter, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!isEmbedParameter(name)) problems.push({ kind: 'unknown-parameter', name });
    else if (given.has(name)) problems.push({ kind: 'repeated-parameter', name });
    else given.set(name, value);
  }
  /** The value of a parameter if it is one of these. */
  const oneOf = <T extends string>(name: EmbedParameter, known: readonly T[]): T | null => {
    const value = given.get(name);
    const found = known.find((each) => each === value);
    if (value !== undefined && found === undefined) {
      problems.push({ kind: 'unknown-value', name, value });
    }
    return found ?? null;
  };
  const theme = oneOf('theme', ['light', 'dark', 'auto']) ?? 'auto';
  const title = oneOf('title', ['on', 'off']) ?? 'on';
  const version = oneOf('v', versions);
  const asked = given.get('series')?.split(',') ?? [];
  for (const value of asked.filter((row) => !rows.includes(row))) {
    problems.push({ kind: 'unknown-value', name: 'series', value });
  }
  const found = rows.filter((row) => asked.includes(row));
  return { theme, title, version, rows: found.length > 0 ? found : null, problems };
}

function isEmbedParameter(name: string): name is EmbedParameter {
  return embedParameters.some((parameter) => parameter === name);
}
