/** Words of the sheet of paper that a result is printed on. */
export interface PrintWords {
  readonly title: string;
  readonly answers: string;
  /** After the nearest flips, where not all are printed. */
  readonly more: (count: number) => string;
  readonly contradiction: string;
  readonly changed: (count: number) => string;
  readonly link: string;
  readonly version: (data: string) => string;
}
