import { ab } from './tools/ab.ts';
import { autocannon } from './tools/autocannon.ts';
import { cleanText } from './reading/clean-text.ts';
import { withNote } from './reading/finish.ts';
import { hey } from './tools/hey.ts';
import { jmeter } from './tools/jmeter.ts';
import { k6 } from './tools/k6.ts';
import { failure, maxBytes, type OutputParser, type ParseResult } from './load-output.ts';
import { locust } from './tools/locust.ts';
import { oha } from './tools/oha.ts';
import { vegeta } from './tools/vegeta.ts';
import { wrk } from './tools/wrk.ts';

/** Every parser, in the order in which they are asked. */
export const parsers: readonly OutputParser[] = [
  wrk,
  ab,
  autocannon,
  hey,
  vegeta,
  k6,
  oha,
  locust,
  jmeter,
];

/**
 * Reads the output of a load-test tool, whichever it is. Never throws; takes time linear in the
 * text. A text of outputs of several tools gives the first in the order above that is complete.
 */
export function parseOutput(text: string): ParseResult {
  if (text.length > maxBytes) return failure({ kind: 'too-large' });
  const clean = cleanText(text);
  if ('problem' in clean) return failure({ kind: clean.problem });
  const likely = parsers.filter(({ looksLike }) => looksLike(clean.text));
  const results = likely.map(({ parse }) => parse(clean.text));
  const good = results.find(({ ok }) => ok);
  if (!good) return results[0] ?? failure({ kind: 'unknown-tool' });
  return likely.length > 1 ? withNote(good, 'several-runs') : good;
}

export * from './load-output.ts';
