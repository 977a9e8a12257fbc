/** Words of the search dialog. */
export interface SearchWords {
  readonly label: string;
  readonly close: string;
  /** How to ask, before anything is typed. */
  readonly hint: string;
  readonly searching: string;
  readonly found: (pages: number, query: string) => string;
  readonly none: (query: string) => string;
  readonly failed: string;
  /** The button that tries once more. */
  readonly again: string;
  /** How many more sections of a page hold something of the query. */
  readonly further: (sections: number) => string;
  readonly more: (pages: number) => string;
  readonly keys: string;
}
