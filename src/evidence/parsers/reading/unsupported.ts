import { failure, type InsteadId, type ToolId } from '../load-output.ts';
import type { JsonFormat, TextFormat } from '../tool.ts';

/** A report that is known by its first line and not read, with what to give instead. */
export function unsupportedText(tool: ToolId, mark: RegExp, instead: InsteadId): TextFormat {
  return {
    marks: [],
    recurring: mark,
    read: () => [failure({ kind: 'unsupported-format', tool, instead })],
  };
}

/** The same of a report in JSON. */
export function unsupportedJson(
  tool: ToolId,
  signs: readonly string[],
  instead: InsteadId,
): JsonFormat {
  return {
    signs,
    isRun: () => true,
    read: () => failure({ kind: 'unsupported-format', tool, instead }),
  };
}
