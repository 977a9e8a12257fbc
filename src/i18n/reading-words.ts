import type { Locale } from './locale.ts';

/** Words around the text of a chapter, and of the pages made from all chapters. */
export interface ReadingWords {
  readonly time: (minutes: number) => string;
  /** How fast reading times take readers to be, per minute. */
  readonly speed: (perMinute: { readonly han: number; readonly words: number }) => string;
  /** The last day on which a source of the chapter was looked up. */
  readonly checked: (date: string) => string;
  readonly chapters: string;
  /** Number of a figure or table, which chapters count anew. */
  readonly numberOf: (kind: 'figure' | 'table', chapter: number, number: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Name of a code block that is no whole file. */
  readonly code: string;
  readonly copy: {
    readonly label: string;
    readonly done: string;
    readonly failed: string;
  };
  readonly references: {
    readonly title: string;
    readonly language: Record<Locale, string>;
    /** What holds of every source on whose line nothing else stands. */
    readonly unless: (usual: { readonly language: string; readonly checked: string }) => string;
    readonly checked: (date: string) => string;
    /** Of a source with an address on which no day stands. */
    readonly notChecked: string;
    readonly noAddress: string;
  };
  readonly notes: {
    readonly title: string;
    readonly description: (count: { readonly notes: number; readonly chapters: number }) => string;
    readonly count: (notes: number) => string;
    readonly introduction: string;
  };
  readonly glossary: {
    readonly title: string;
    readonly description: (terms: number) => string;
    readonly see: string;
    readonly usedIn: string;
  };
  /** In the Markdown of a chapter. */
  readonly markdown: {
    readonly about: (name: string) => string;
    readonly otherLanguage: (link: string) => string;
    readonly page: (link: string) => string;
  };
}
