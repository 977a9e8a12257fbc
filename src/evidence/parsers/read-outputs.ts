import {
  type LoadOutput,
  maxBytes,
  type ParsedOutputs,
  type ParseProblem,
  type ProblemKind,
} from './load-output.ts';
import { cleanText } from './reading/clean-text.ts';
import { type Found, foundRuns } from './reading/found-runs.ts';
import type { Grammar } from './reading/grammar.ts';
import { streamsOf } from './reading/streams.ts';

/** More runs than anybody compares on a page. */
const maxRuns = 100;
const maxProblems = 20;
/** Parts of a text that are looked at, so that a text of beginnings alone ends, too. */
const maxFound = 5000;

/**
 * All runs of some tools in a text, in its order, and what could not be read of it. Never throws;
 * takes time linear in the text.
 */
export function readOutputs(text: string, grammar: Grammar): ParsedOutputs {
  if (text.length > maxBytes) return nothingBut('too-large');
  const clean = cleanText(text);
  if ('problem' in clean) return nothingBut(clean.problem);
  const found = streamsOf(clean.text, grammar).flatMap((stream) => [
    ...firstOf(foundRuns(stream, grammar)),
  ]);
  const runs: LoadOutput[] = [];
  const problems: ParseProblem[] = [];
  for (const { line, results } of found.toSorted((one, other) => one.line - other.line)) {
    for (const result of results) {
      if (result.ok) runs.push(result.output);
      else if (!repeats(problems.at(-1), result.problem))
        problems.push({ line, ...result.problem });
      if (runs.length > maxRuns) {
        return { runs: runs.slice(0, maxRuns), problems: [{ kind: 'too-many-runs', line }] };
      }
    }
  }
  if (runs.length === 0 && problems.length === 0) return nothingBut('unknown-tool');
  return { runs, problems: problems.slice(0, maxProblems) };
}

function nothingBut(kind: ProblemKind): ParsedOutputs {
  return { runs: [], problems: [{ kind }] };
}

function* firstOf(found: Iterable<Found>): Generator<Found> {
  let count = 0;
  for (const each of found) {
    yield each;
    count++;
    if (count === maxFound) return;
  }
}

/** A file of samples that is not read would else tell the same of each of its lines. */
function repeats(last: ParseProblem | undefined, { kind, tool }: ParseProblem): boolean {
  return kind === 'unsupported-format' && last?.kind === kind && last.tool === tool;
}
