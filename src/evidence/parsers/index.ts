import type { ParsedOutputs } from './load-output.ts';
import { readOutputs } from './read-outputs.ts';
import { grammarOf } from './reading/grammar.ts';
import type { Tool } from './tool.ts';
import { toolTable } from './tool-table.ts';

/** Every tool whose output is read. A browser loads those that a text needs: `parsers-by-need.ts`. */
export const tools: readonly Tool[] = await Promise.all(toolTable.map(({ load }) => load()));

const grammar = grammarOf(tools);

/** All runs in a text, in its order, and what could not be read of it. */
export function parseOutputs(text: string): ParsedOutputs {
  return readOutputs(text, grammar);
}

export * from './load-output.ts';
