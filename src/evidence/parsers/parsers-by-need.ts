import type { ParsedOutputs } from './load-output.ts';
import { readOutputs } from './read-outputs.ts';
import { cleanText } from './reading/clean-text.ts';
import { grammarOf } from './reading/grammar.ts';
import { toolTable } from './tool-table.ts';

/**
 * The same as `parseOutputs`, of no more tools than the text has signs of: the others are not
 * loaded. Rejects where one of them cannot be loaded.
 */
export async function parseOutputsByNeed(text: string): Promise<ParsedOutputs> {
  const clean = cleanText(text);
  const needed = toolTable.filter(({ sign }) => 'text' in clean && sign.test(clean.text));
  return readOutputs(text, grammarOf(await Promise.all(needed.map(({ load }) => load()))));
}
