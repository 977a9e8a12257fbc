import { withNote } from './finish.ts';
import { failure, type ParseResult, type ToolId } from '../load-output.ts';

const maxRuns = 100;

/**
 * The first of several pasted runs that is complete, with a note if there are others; if none is,
 * the problem of the first. No more than a hundred are tried.
 */
export function firstCompleteRun<Run>(
  tool: ToolId,
  runs: Iterable<Run>,
  parseRun: (run: Run) => ParseResult,
): ParseResult {
  let good: ParseResult | null = null;
  let bad: ParseResult | null = null;
  let count = 0;
  for (const run of runs) {
    count++;
    if (good || count > maxRuns) break;
    const result = parseRun(run);
    if (result.ok) good = result;
    else bad ??= result;
  }
  if (!good) return bad ?? failure({ kind: 'truncated', tool });
  return count > 1 ? withNote(good, 'several-runs') : good;
}
