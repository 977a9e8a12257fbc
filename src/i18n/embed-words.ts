/** The ways into other people's pages, the one that asks for least first. */
export const embedWays = ['markdown', 'picture', 'frame', 'element'] as const;
export type EmbedWay = (typeof embedWays)[number];

/** Words about taking a chart along, and about seeing less of it. */
export interface EmbedWords {
  readonly title: string;
  readonly ways: Record<EmbedWay, { readonly name: string; readonly help: string }>;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser gives no access to the clipboard. */
  readonly selected: string;
  readonly code: (way: string) => string;
  readonly citation: string;
  readonly cite: (parts: CitationInput) => string;
  /** Before the address of the released files. */
  readonly releases: (version: string) => string;
  readonly releasesLink: string;
  /** What ends the sentence after the link. */
  readonly releasesStop: string;
  readonly more: string;
  readonly view: {
    readonly title: string;
    readonly rows: string;
    readonly sort: string;
    readonly asChart: string;
    readonly up: (measure: string) => string;
    readonly down: (measure: string) => string;
    readonly reset: string;
  };
}

export interface CitationInput {
  readonly title: string;
  readonly version: string;
  readonly address: string;
  readonly sources: readonly string[];
}
