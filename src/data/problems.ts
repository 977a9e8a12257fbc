import { z } from 'zod';
import { type SchemaName, schemas } from '#schema/index.ts';

/** Something wrong in a data file, told so that its author can mend it without reading code. */
export interface DataProblem {
  /** Path of the file from the root of the repository. */
  readonly file: string;
  /** Place in the file, such as `rows[1].subject`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong there, with the value, as the rest of a sentence. */
  readonly reason: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
}

/** Thrown when data files cannot be used; its message lists every problem found. */
export class DataError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** `data/benchmarks/x.json: rows[1].subject "bet" is not known. Add it to …` */
export function describeProblem({ file, path, reason, fix }: DataProblem): string {
  return `${file}: ${[path, reason].filter(Boolean).join(' ')}. ${fix}`;
}

/** What a schema found wrong with the parsed content of a file. */
export function schemaProblems(
  file: string,
  schema: SchemaName,
  content: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly DataProblem[] {
  return issues.map((issue) => {
    const value = valueAt(content, issue.path);
    return {
      file,
      path: writePath(issue.path),
      ...explain(issue, value, descriptionAt(schema, issue.path)),
    };
  });
}

/** `['rows', 1, 'subject']` as `rows[1].subject` */
function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    return written === '' ? String(key) : `${written}.${String(key)}`;
  }, '');
}

function explain(issue: z.core.$ZodIssue, value: unknown, meaning: string) {
  const shown = JSON.stringify(value);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return { reason: `has the unknown key ${keys}`, fix: 'Remove it, or fix the spelling.' };
  }
  if (value === undefined) {
    return { reason: 'is missing', fix: `Add it, or null where the schema allows it. ${meaning}` };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((known) => JSON.stringify(known)).join(', ');
    return { reason: `${shown} is not one of ${allowed}`, fix: `Use one of them. ${meaning}` };
  }
  const detail = issue.message.replace(/^(Invalid input|Too small|Too big): /, '');
  return { reason: `${shown} is not valid: ${detail}`, fix: meaning };
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    content,
  );
}

/** The sentence that the schema holds about the innermost described place on a path. */
function descriptionAt(schema: SchemaName, path: readonly PropertyKey[]): string {
  let node: JsonSchema | undefined = z.toJSONSchema(schemas[schema]) as JsonSchema;
  let description = node.description ?? '';
  for (const key of path) {
    node = childOf(node, key);
    description = node?.description ?? description;
  }
  return description;
}

/** The part of JSON Schema that is walked here. */
interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

function childOf(node: JsonSchema | undefined, key: PropertyKey): JsonSchema | undefined {
  if (!node) return undefined;
  const direct = typeof key === 'number' ? node.items : node.properties?.[String(key)];
  const child = direct ?? node.additionalProperties;
  if (typeof child === 'object') return child;
  return node.anyOf?.map((option) => childOf(option, key)).find(Boolean);
}
