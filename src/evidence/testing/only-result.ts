import { type ParseResult, parseOutputs } from '../parsers/index.ts';

/** For tests: what a text of one run comes to. Throws for more than one thing. */
export function onlyResult(text: string): ParseResult {
  const { runs, problems } = parseOutputs(text);
  const results: readonly ParseResult[] = [
    ...runs.map((output) => ({ ok: true as const, output })),
    ...problems.map((problem) => ({ ok: false as const, problem })),
  ];
  const [only] = results;
  if (!only || results.length > 1) throw new Error(JSON.stringify({ runs, problems }, null, 1));
  return only;
}
