import type { CandidateId } from '#engine/capacity/candidates.ts';

/** Words of pages and navigation. */
export interface SiteWords {
  readonly name: string;
  /** The name in three parts for the wordmark: the middle one is set apart. */
  readonly wordmark: readonly [string, string, string];
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly guide: string;
    readonly wizard: string;
    readonly scenarios: string;
    readonly charts: string;
    readonly evidence: string;
  };
  /** The button that opens the search, and what it says when that cannot be loaded. */
  readonly search: { readonly name: string; readonly failed: string };
  /** Name of the other language in that language, and what following the link does. */
  readonly switchTo: { readonly name: string; readonly label: string };
  readonly theme: { readonly label: string; readonly light: string; readonly dark: string };
  readonly footer: {
    readonly checked: (date: string) => string;
    readonly report: string;
    /** Link to the page on how verdicts are computed. */
    readonly method: string;
    readonly licence: string;
    readonly privacy: string;
  };
  readonly home: {
    readonly description: string;
    readonly kicker: string;
    /** What we measured, Flask on gevent: see `HomeFigures`. */
    readonly answer: (figures: HomeFigures) => string;
    /** What follows for most teams, around the link to the example. */
    readonly so: {
      readonly lead: (rate: string) => string;
      readonly either: string;
      readonly rest: string;
    };
    readonly board: Record<CandidateId, { readonly when: string; readonly because: string }>;
    readonly boardTitle: string;
    readonly examples: string;
    readonly jobsTitle: string;
    readonly jobs: readonly {
      readonly title: string;
      readonly text: string;
      readonly to: string;
    }[];
    readonly chartTitle: string;
  };
  readonly scenarios: {
    readonly title: string;
    readonly description: (count: number) => string;
    readonly situation: string;
    readonly answers: string;
    readonly why: string;
    readonly open: string;
    readonly verdict: string;
    readonly all: string;
  };
  readonly wizard: {
    readonly title: string;
    readonly lede: string;
    readonly examples: string;
    readonly examplesHelp: string;
    readonly withoutScript: string;
  };
  readonly notLoaded: NotLoadedWords;
  readonly guide: GuideWords;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
}

export interface HomeFigures {
  /** Gin's throughput over Flask's on a constant: ours, and what the article has. */
  readonly ours: string;
  readonly article: string;
  /** Flask's share of Gin's throughput, and its CPU per request over Gin's, when waiting `wait`. */
  readonly share: string;
  readonly cpu: string;
  readonly wait: string;
}

/**
 * What is said in the place of something that could not be loaded. It is in the pages from the build
 * on, because words that are loaded may be what is missing.
 */
export interface NotLoadedWords {
  /** The button that tries again, and what else may help. */
  readonly again: string;
  readonly otherwise: string;
  /** Whole pages that are there, and do nothing. */
  readonly pages: { readonly wizard: string; readonly ownRun: string };
  readonly wizard: WizardNotLoaded;
  readonly chart: { readonly live: string; readonly redraw: string };
  readonly ownRun: { readonly chart: string; readonly parser: string; readonly file: string };
}

export interface WizardNotLoaded {
  readonly arrival: string;
  readonly firmness: string;
  readonly overrides: string;
  readonly own: string;
  readonly sheet: string;
  /** Something that explains the result. */
  readonly part: string;
}

interface GuideWords {
  readonly chapter: (number: number) => string;
  readonly title: string;
  readonly description: string;
  readonly chapters: string;
  readonly contents: string;
  readonly updated: (date: string) => string;
  readonly note: string;
  readonly noteSource: string;
  readonly lost: string;
  readonly inferred: string;
  readonly file: (name: string) => string;
  readonly diagramSteps: string;
  readonly thenWizard: string;
  /** Numbers of the chapters that are not there yet. */
  readonly toCome: (chapters: readonly number[]) => string;
}
