import type { RecordInput } from './record-input.ts';
import { recordJson } from './record-json.ts';
import { recordMarkdown } from './record-markdown.ts';
import { recordTable } from './record-table.ts';

export interface RecordFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The forms in which a record can be kept, named by its verdict. */
export function recordFiles(input: RecordInput): Record<'markdown' | 'json' | 'table', RecordFile> {
  const name = `decision-${input.decision.verdict}`;
  return {
    markdown: { name: `${name}.md`, type: 'text/markdown', text: recordMarkdown(input) },
    json: { name: `${name}.json`, type: 'application/json', text: recordJson(input) },
    table: { name: `${name}-table.md`, type: 'text/markdown', text: recordTable(input) },
  };
}
