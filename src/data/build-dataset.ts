import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { isComplete, readAnswers } from '#engine/questions/answers.ts';
import { audit } from '#evidence/audit/index.ts';
import type { AssumptionsFile } from '#schema/assumptions.ts';
import type { ScenarioEntry } from '#schema/scenario.ts';
import { valuesIn } from './assumptions-in.ts';
import { crossFileProblems } from './checks/index.ts';
import type { Dataset, Scenario } from './dataset.ts';
import { type DataFiles, type ParsedFiles, parseDataFiles } from './files.ts';
import { DataError } from './problems.ts';

/** Checks the files and builds the dataset. Throws a DataError that lists every problem. */
export function buildDataset(files: DataFiles): Dataset {
  const parsed = parseDataFiles(files);
  const problems = crossFileProblems(parsed);
  if (problems.length > 0) throw new DataError(problems);
  const assumptionsFile = only(parsed, 'assumptions');
  const runs = Object.values(parsed.run);
  return deepFreeze({
    assumptions: plainNumbers(assumptionsFile),
    assumptionsFile,
    audits: Object.fromEntries(runs.map((run) => [run.id, audit(run, runs)])),
    candidates: only(parsed, 'candidates').candidates,
    charts: only(parsed, 'charts').charts,
    facts: only(parsed, 'facts').facts,
    proof: parsed.proof['proof.json'] ?? null,
    references: only(parsed, 'references').references,
    runs,
    scenarios: only(parsed, 'scenarios').scenarios.map(withAnswers),
    subjects: only(parsed, 'subjects').subjects,
    tables: Object.values(parsed.table),
    version: only(parsed, 'version').version,
  });
}

/** The one file of a kind, which the cross-file checks have found to exist. */
function only<K extends keyof ParsedFiles>(files: ParsedFiles, kind: K) {
  const [file] = Object.values(files[kind]) as ParsedFiles[K][string][];
  if (!file) throw new Error(`data/${kind}.json does not exist.`);
  return file;
}

function withAnswers(entry: ScenarioEntry): Scenario {
  const { answers } = readAnswers(Object.entries(entry.answers));
  if (!isComplete(answers)) throw new Error(`Scenario "${entry.id}" leaves a question open.`);
  return { ...entry, answers };
}

function plainNumbers(file: AssumptionsFile): Assumptions {
  // The schema has one leaf for every number of the engine's type, under the same keys.
  return valuesIn(file) as Assumptions;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
