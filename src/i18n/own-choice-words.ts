/** What the wizard says of the reader's own run. */
export interface OwnChoiceWords {
  /** The run in the middle of a sentence; `path` is its endpoint. */
  readonly name: (path: string | null, handlerIncluded: boolean) => string;
  /** In the list of runs, where it cannot be chosen. */
  readonly notScored: string;
  readonly notUsed: (grade: string) => string;
  /** Where it is kept, below the list. */
  readonly kept: string;
  readonly look: string;
  readonly clear: string;
  readonly cleared: string;
  /** The address names an own run that this device does not have, or that cannot be used. */
  readonly absent: string;
  readonly unusable: string;
  readonly unread: string;
}
