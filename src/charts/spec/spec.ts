import type { Locale } from '#i18n/locale.ts';
import type { ShownMeasureId, UnitId } from '#schema/measures.ts';
import type { Value } from '#schema/run.ts';

/** A chart with everything decided: every output is drawn from this and nothing else. */
export interface ChartSpec {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: ChartKind;
  readonly title: string;
  /** One line on what the chart shows, computed from the data. */
  readonly sentence: string;
  /** Headings of what names a row in a table, as many as a mark has keys. */
  readonly keyHeadings: readonly string[];
  /**
   * One panel for each measure, or for each test and measure. Panels of one test have the same rows
   * in the same order; the columns of tables and files are those of `columnsOf`.
   */
  readonly panels: readonly [Panel, ...Panel[]];
  /** Where the figures come from, one entry for each run. */
  readonly sources: readonly [ChartSource, ...ChartSource[]];
  /** Sources and licence in one line. */
  readonly sourceLine: string;
  readonly notStated: string;
  /** Version of the data that it is made from. */
  readonly version: string;
}

/** Horizontal bars that compare rows, lines over concurrency or rate, or dots along a line for each label. */
export type ChartKind = 'bars' | 'lines' | 'dots';

export interface Panel {
  /** Unique in its chart: the measure, and the test where each has panels of its own. */
  readonly id: string;
  readonly measure: ShownMeasureId;
  readonly unit: UnitId;
  /** What stands above it: the measure, or the test where each has panels of its own. */
  readonly title: string;
  /** Name of the measure. */
  readonly name: string;
  /** Unit, direction and scale, below the title. */
  readonly subheading: string;
  /** Name with unit, for a table. */
  readonly heading: string;
  /** The same after the test where each has panels of its own, for those who do not see it. */
  readonly fullName: string;
  /** Axis of the figures. */
  readonly axis: Axis;
  /** Axis of what grows from left to right, with lines. */
  readonly across:
    | (Axis & { readonly quantity: 'concurrency' | 'rate'; readonly name: string })
    | null;
  /** What belongs together, in the order of the legend; there is none for a single one. */
  readonly series: readonly Series[];
  readonly marks: readonly Mark[];
}

export interface Axis {
  /** Linear axes begin at 0, logarithmic ones cannot. */
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  /** What marks are compared with, which has a stronger line: nothing, or once. */
  readonly base: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly text: string;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly role: ColourRole;
  readonly look: Look;
}

/** One figure: a bar, a point or a dot. */
export interface Mark {
  readonly rowId: string;
  /** Id of its series; empty with bars. */
  readonly series: string;
  /** What the rows of dots of one heading have in common; null elsewhere. */
  readonly group: string | null;
  /** What stands at the mark: its row, or its place on a line. */
  readonly label: string;
  /** The label where no axis says what it is: `Concurrency 200`. */
  readonly name: string;
  /** What names the row in a table: words, or a number such as the concurrency. */
  readonly keys: readonly (string | number | null)[];
  readonly role: ColourRole;
  readonly look: Look;
  /** In the unit of the panel; null where the source states none. */
  readonly value: number | null;
  /** Lowest and highest of the repeats, where they differ; of a computed figure its interval. */
  readonly range: readonly [number, number] | null;
  readonly bound: NonNullable<Value['bound']> | null;
  /** The other reading, with bound `either`. */
  readonly to: number | null;
  /** Place on the axis across; without one the concurrency of its row. Null where none is stated. */
  readonly at: number | null;
  /** The figure as it stands at the mark, and in tables without a `cell`. */
  readonly text: string;
  /** The figure in tables, where it has more to say there than at the mark. */
  readonly cell?: string;
  /** The figure with its unit. */
  readonly shown: string;
  /** What the figure is of the best or of the first one; null for that one itself. */
  readonly note: string | null;
  /** What a screen reader says when the mark is chosen. */
  readonly spoken: string;
}

/** What a colour and a shape mean. */
export type ColourRole = 'flask' | 'gin' | 'hybrid' | 'neutral-1' | 'neutral-2' | 'emphasis';

/** What tells apart series of one colour: filled and solid, hollow and dashed, hollow and dotted. */
export type Look = 0 | 1 | 2;

export interface ChartSource {
  readonly run: string;
  readonly section: string | null;
  readonly title: string;
  readonly language: Locale;
  readonly url: string | null;
}

/** A chart that is only shown, and goes into no file. */
export type ShownSpec = Omit<ChartSpec, 'version'>;

/** What a table needs of a chart: the figures, and where they come from. */
export type TableSpec = Pick<
  ChartSpec,
  'title' | 'keyHeadings' | 'panels' | 'sources' | 'sourceLine' | 'notStated'
>;
