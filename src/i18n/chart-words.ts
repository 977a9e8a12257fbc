import type { MeasureId, ShownMeasureId } from '#schema/measures.ts';
import type { Run, Runtime, SetupField } from '#schema/run.ts';

/** All words of charts and of the pages about them. */
export interface ChartWords {
  readonly measures: Record<ShownMeasureId, string>;
  readonly better: Record<'more' | 'less', string>;
  /** Columns that name a row. */
  readonly keyHeadings: Record<
    'subject' | 'server' | 'test' | 'concurrency' | 'rate' | 'share',
    string
  >;
  /** Short names of the tests of our bench, by their ids. */
  readonly tests: Readonly<Record<string, string>>;
  readonly concurrency: string;
  readonly rate: string;
  /** A subject that the source does not name. */
  readonly unnamed: string;
  readonly variants: Record<'before' | 'after', (label: string) => string>;
  /** Where the chart has one subject only. */
  readonly variantsAlone: Record<'before' | 'after', string>;
  readonly atConcurrency: (concurrency: string) => string;
  /** A point of a line: what was measured, if there are several lines, and at which concurrency. */
  readonly point: (subject: string | null, concurrency: string) => string;
  /** What a figure was computed for: a subject at a rate. */
  readonly atRate: (subject: string, rate: string) => string;
  /** Which part of whose saturation a rate is, below a heading: `50% of Flask’s`. */
  readonly shareOf: (share: string, server: string) => string;
  /** The same where no heading says what it is a part of. */
  readonly ofSaturation: (share: string) => string;
  /** In place of a latency at a rate that was not held. */
  readonly rateMissed: string;
  /** A label with what tells it apart from its neighbours. */
  readonly detailed: (label: string, details: readonly string[]) => string;
  readonly bounds: {
    readonly over: (figure: string) => string;
    readonly within: (figure: string) => string;
    readonly either: (one: string, other: string) => string;
  };
  readonly notStated: string;
  /** A measure with its unit, as a heading: `Mean latency (ms)`. */
  readonly heading: (measure: string, unit: string) => string;
  /** Parts with commas between them; empty ones, such as the unit of a count, are left out. */
  readonly joined: (parts: readonly string[]) => string;
  readonly logarithmic: string;
  /** What the ratio is a ratio of. */
  readonly ratioHelp: string;
  /** The same where lines are intervals. */
  readonly intervalHelp: string;
  /** A ratio with the ends of its interval. */
  readonly withInterval: (ratio: string, low: string, high: string) => string;
  /** Who answers more requests in a test. */
  readonly ahead: Record<'gin' | 'flask', string>;
  /** Neither; the share is how far a server came out from itself, null where nobody looked. */
  readonly neitherAhead: (share: string | null) => string;
  readonly inFlightHelp: string;
  readonly inFlight: Record<'stated' | 'implied', string>;
  /** Column that says which of the two. */
  readonly inFlightKey: string;
  readonly kinds: Record<Run['kind'], string>;
  /** One line on what a comparison shows: the first measure leads. */
  readonly comparison: (lead: Comparison, others: readonly Comparison[]) => string;
  /** One line on what happens as concurrency grows. */
  readonly trend: (span: Span, changes: readonly Change[]) => string;
  /** One line on several subjects at the lowest and the highest concurrency. */
  readonly series: (measure: ShownMeasureId, ends: readonly End[]) => string;
  /** One line on the slowest in Go and the fastest in Python, test by test. */
  readonly byTest: (tests: readonly TestComparison[]) => string;
  /** One line on what each has at one rate of a test, by test. */
  readonly paced: (measure: ShownMeasureId, tests: readonly PacedTest[]) => string;
  /** One line on what a change did. */
  readonly change: (changes: readonly Change[]) => string;
  /** One line on a single figure. */
  readonly single: (figure: { name: string; label: string; shown: string }) => string;
  /** One line on stated and implied requests in flight. */
  readonly inFlightSentence: (figures: InFlightFigures) => string;
  /** One line on how far ratios of throughput spread. */
  readonly ratios: (spread: Spread) => string;
  /** One line on how far the ratios of tests reach. */
  readonly ratiosByTest: (reach: Reach) => string;
  /** One line on the cores that each needs at a rate, and on what that assumes. */
  readonly cores: (figures: CoresFigures) => string;
  /** What a figure is of another one, for tooltips; `ratio` is a plain number. */
  readonly ratioTo: (ratio: string, label: string) => string;
  readonly ratioToConcurrency: (ratio: string, concurrency: string) => string;
  /** What a screen reader says of one mark. */
  readonly spoken: (label: string, shown: string, note: string | null) => string;
  readonly source: string;
  readonly section: (section: string) => string;
  /** A title in quotation marks. */
  readonly quoted: (title: string) => string;
  /** Between the two sentences of a source line. */
  readonly stop: string;
  readonly licence: string;
  /** How to explore the interactive chart with keys. */
  readonly keys: string;
  readonly figure: {
    readonly data: string;
    readonly more: string;
  };
  readonly catalogue: {
    readonly title: string;
    readonly description: string;
    readonly tables: string;
    readonly tablesHelp: string;
    readonly tableLicence: string;
    readonly tableFiles: Record<'md' | 'json', string>;
  };
  readonly page: {
    readonly all: string;
    readonly downloads: string;
    readonly formats: Record<'svg' | 'png' | 'csv' | 'json' | 'md', string>;
    readonly setup: string;
    readonly setupHelp: (stated: number, fields: number) => string;
    /** Which version of the data the files are made from. */
    readonly dataVersion: (version: string) => string;
    readonly run: string;
    readonly date: string;
    readonly yes: string;
    readonly no: string;
    readonly reported: Record<NonNullable<Run['setup']['reported']>, string>;
    /** `loop`: nanoseconds for an object in a plain loop, written; null where nobody looked. */
    readonly runtime: (runtime: Omit<Runtime, 'loop'> & { readonly loop: string | null }) => string;
    /** How far apart one server came out from itself, by measure; shares are written. */
    readonly resolution: (
      differences: readonly { readonly measure: MeasureId; readonly share: string }[],
    ) => string;
  };
  readonly setup: Record<SetupField, string>;
}

/** Best and worst row of one measure. */
export interface Comparison {
  readonly measure: ShownMeasureId;
  readonly better: 'more' | 'less';
  readonly best: LabelledFigure;
  readonly worst: LabelledFigure;
  /** How often the smaller figure goes into the larger; null if the smaller is 0. */
  readonly ratio: string | null;
  /** Whether the source bounds a figure only, so that the ratio is the least there can be. */
  readonly bounded: boolean;
  /** Whether all rows have the same figure. */
  readonly tied: boolean;
  /** How many rows are compared. */
  readonly rows: number;
}

export interface LabelledFigure {
  readonly label: string;
  readonly shown: string;
}

/** The worst in Go and the best in Python in one test, and how many times the second the first is. */
export interface TestComparison {
  readonly test: string;
  readonly go: LabelledFigure;
  readonly python: LabelledFigure;
  readonly ratio: string;
}

/** What every line of one test has at one rate, in requests/s. */
export interface PacedTest {
  readonly test: string;
  readonly rate: string;
  readonly figures: readonly LabelledFigure[];
}

/** Smallest and largest ratio of a number of tests. */
export interface Reach {
  readonly of: number;
  /** What served Flask. */
  readonly server: string;
  readonly low: LabelledFigure;
  readonly high: LabelledFigure;
  /** In how many of them chance alone can make the difference. */
  readonly undecided: number;
}

/** What every line has at one concurrency. */
export interface End {
  readonly at: string;
  readonly figures: readonly LabelledFigure[];
}

/** Smallest, largest and published ratios of a number of runs. */
export interface Spread {
  readonly runs: number;
  readonly low: LabelledFigure;
  readonly high: LabelledFigure;
  readonly published: readonly LabelledFigure[];
}

/** How stated concurrency and requests in flight compare. */
export interface InFlightFigures {
  /** Rows where both agree, of those that state a concurrency. */
  readonly agreeing: number;
  readonly of: number;
  /** The row where they are furthest apart, with both figures. */
  readonly furthest: string;
  readonly stated: string;
  readonly implied: string;
  /** Rows with one request in flight. */
  readonly serial: number;
}

/** Cores at one rate, with what they rest on. */
export interface CoresFigures {
  readonly rate: string;
  /** Highest share of a core's time that is planned for. */
  readonly ceilings: { readonly flask: string; readonly gin: string };
  /** Assumed CPU of the handler in either language. */
  readonly flask: string;
  readonly gin: string;
  readonly needs: readonly LabelledFigure[];
}

/** Lowest and highest concurrency of a trend. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly ratio: string;
}

/** A measure at the lowest and at the highest concurrency. */
export interface Change {
  readonly measure: ShownMeasureId;
  readonly from: string;
  readonly to: string;
  readonly direction: 'up' | 'down' | 'same';
  /** The later figure over the earlier one; null if the earlier is 0. */
  readonly ratio: string | null;
}
