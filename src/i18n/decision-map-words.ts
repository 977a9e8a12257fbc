/** Words of the page that shows the verdict for every combination of the most decisive answers. */
export interface DecisionMapWords {
  readonly title: string;
  readonly description: string;
  readonly how: (figures: {
    readonly cells: string;
    readonly run: string;
    readonly grade: string;
  }) => string;
  readonly contents: string;
  readonly held: { readonly title: string; readonly lead: string; readonly scenario: string };
  /** Caption of a table: what is the same in all of it. */
  readonly caption: (question: string, answer: string) => string;
  readonly sides: (rows: string, columns: string) => string;
  /** The candidates between which it is too close to call, under that verdict. */
  readonly among: (names: string) => string;
  readonly reasons: string;
  /** The rates at which a verdict changes, each as `rate` writes it. */
  readonly rates: (changes: readonly string[]) => string;
  readonly rate: (rate: string, upTo: string, above: string) => string;
  readonly anyRate: string;
  readonly contradiction: string;
  readonly questions: {
    readonly title: string;
    readonly lead: (vectors: string) => string;
    readonly question: string;
    readonly turns: string;
    readonly share: string;
  };
  readonly rest: {
    readonly title: string;
    readonly lead: string;
    readonly scenarios: (count: number) => string;
    readonly wizard: string;
  };
  /** Link to the page, in the wizard, for who has no script. */
  readonly withoutScript: string;
}
