import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { DataError, type DataProblem, schemaProblems } from './problems.ts';
import { type SchemaName, schemaFor, schemas } from '#schema/index.ts';

/** Texts of data files by their path below `data/`, with `/` between folders. */
export type DataFiles = Readonly<Record<string, string>>;

/** Contents of the data files, each having passed its schema, by path below `data/`. */
export type ParsedFiles = {
  readonly [S in SchemaName]: Readonly<Record<string, z.infer<(typeof schemas)[S]>>>;
};

/**
 * Where the data files are, seen from the root of the repository, where commands are run.
 * DATA_FOLDER puts another release of the data, or a reader's own, in their place.
 */
export const dataFolder = process.env['DATA_FOLDER'] ?? 'data';

/** Reads every JSON file below a folder. */
export function readDataFiles(folder = dataFolder): DataFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, join(folder, path)).split(sep).join('/'),
      readFileSync(join(folder, path), 'utf8'),
    ]),
  );
}

/** Parses the texts and holds each against its schema. Throws a DataError with all problems. */
export function parseDataFiles(files: DataFiles): ParsedFiles {
  const problems: DataProblem[] = [];
  const parsed: Record<string, Record<string, unknown>> = {};
  for (const schema of Object.keys(schemas)) parsed[schema] = {};
  for (const [path, text] of Object.entries(files)) {
    const schema = schemaFor(path);
    const result = schema ? parseFile(path, text, schema) : [misplaced(path)];
    if (Array.isArray(result)) problems.push(...result);
    else if (schema) parsed[schema] = { ...parsed[schema], [path]: result.content };
  }
  if (problems.length > 0) throw new DataError(problems);
  // Each content came out of the schema under whose name it stands.
  return parsed as ParsedFiles;
}

function parseFile(path: string, text: string, schema: SchemaName) {
  const file = `${dataFolder}/${path}`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ file, path: '', reason: `is not JSON: ${reason}`, fix: 'Mend the syntax there.' }];
  }
  const result = schemas[schema].safeParse(json);
  if (result.success) return { content: result.data };
  return [...schemaProblems(file, schema, json, result.error.issues)];
}

function misplaced(path: string): DataProblem {
  return {
    file: `${dataFolder}/${path}`,
    path: '',
    reason: 'has no schema',
    fix: 'Put runs into data/benchmarks/ and tables into data/tables/, or fix the file name.',
  };
}
