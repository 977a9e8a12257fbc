/** Words of charts in other people's pages, which have little room. */
export interface FrameWords {
  /** Leads to the page of the chart. */
  readonly more: string;
  /** What a query asks for and the page does not know. */
  readonly unknownParameter: (name: string) => string;
  readonly repeatedParameter: (name: string) => string;
  readonly unknownValue: (name: string, value: string) => string;
  /** How many rows of the chart are shown. */
  readonly someRows: (shown: number, all: number) => string;
  /** An older version is shown as the picture that it was. */
  readonly older: (shown: string, current: string) => string;
  readonly olderShowsAll: string;
  /** Leads to the current version. */
  readonly newer: string;
}
