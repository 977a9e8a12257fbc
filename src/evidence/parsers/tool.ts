import type { ParseResult, ToolId } from './load-output.ts';
import type { Region } from './reading/region.ts';

/**
 * A tool, and the forms in which it reports. All functions take any text, never throw, and are
 * linear in it.
 */
export interface Tool {
  /** What `tool` of its outputs may be. */
  readonly ids: readonly [ToolId, ...ToolId[]];
  readonly texts?: readonly TextFormat[];
  readonly jsons?: readonly JsonFormat[];
}

/** A report that is known by its lines. */
export interface TextFormat {
  /**
   * Lines that stand once in a run, in this order, each anchored at its start. Whichever comes
   * first begins a run, since the lines before it may not have been copied; one that is not further
   * down than the last begins the next.
   */
  readonly marks: readonly RegExp[];
  /** A line that a run repeats below its other marks, and with which it may begin, too. */
  readonly recurring?: RegExp;
  /** The runs in a region that one of the marks begins; none where it is another tool's. */
  readonly read: (region: Region) => readonly ParseResult[];
}

/** A report in JSON. */
export interface JsonFormat {
  /** Texts that stand in every such report. */
  readonly signs: readonly string[];
  /** Whether an object is one run: it may stand alone, in a list, or in another object. */
  readonly isRun: (value: object) => boolean;
  readonly read: (value: object, region: Region) => ParseResult;
}
