import type { z } from 'zod';
import { assumptionsSchema } from './assumptions.ts';
import { candidatesSchema } from './candidates.ts';
import { chartFileSchema } from './chart-file.ts';
import { chartsSchema } from './charts.ts';
import { decisionSchema } from './decision.ts';
import { everydaySchema } from './everyday.ts';
import { factsSchema } from './facts.ts';
import { tableSchema } from './feature-table.ts';
import { proofSchema } from './proof.ts';
import { referencesSchema } from './references.ts';
import { runSchema } from './run.ts';
import { scenariosSchema } from './scenario.ts';
import { subjectsSchema } from './subjects.ts';
import { versionSchema } from './version.ts';

/** The schemas of data files. */
export const schemas = {
  assumptions: assumptionsSchema,
  candidates: candidatesSchema,
  charts: chartsSchema,
  decision: decisionSchema,
  everyday: everydaySchema,
  facts: factsSchema,
  proof: proofSchema,
  references: referencesSchema,
  run: runSchema,
  scenarios: scenariosSchema,
  subjects: subjectsSchema,
  table: tableSchema,
  version: versionSchema,
} satisfies Record<string, z.ZodType>;

/** Every schema by the name under which `/schemas/<name>.json` publishes it. */
export const publishedSchemas = { ...schemas, chart: chartFileSchema };

export type SchemaName = keyof typeof schemas;

/** Which schema a data file has to pass, by its path below `data/`; null for no known place. */
export function schemaFor(path: string): SchemaName | null {
  if (/^benchmarks\/[^/]+\.json$/.test(path)) return 'run';
  if (/^tables\/[^/]+\.json$/.test(path)) return 'table';
  if (/^decisions\/[^/]+\.json$/.test(path)) return 'decision';
  const name = path.replace(/\.json$/, '');
  return isSchemaName(name) && !inFolders.has(name) ? name : null;
}

/** Schemas of files that have a folder of their own. */
const inFolders: ReadonlySet<SchemaName> = new Set(['run', 'table', 'decision']);

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}
