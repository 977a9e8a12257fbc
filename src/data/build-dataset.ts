import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { isComplete, readAnswers } from '#engine/questions/answers.ts';
import { audit } from '#evidence/audit/index.ts';
import type { AssumptionsFile } from '#schema/assumptions.ts';
import { valuesIn } from './assumptions-in.ts';
import { crossFileProblems } from './checks/index.ts';
import { type Answered, type Dataset, evidenceRuns } from './dataset.ts';
import { type DataFiles, type ParsedFiles, parseDataFiles } from './files.ts';
import { DataError } from './problems.ts';

/** Checks the files and builds the dataset. Throws a DataError that lists every problem. */
export function buildDataset(files: DataFiles): Dataset {
  const parsed = parseDataFiles(files);
  const problems = crossFileProblems(parsed);
  if (problems.length > 0) throw new DataError(problems);
  const assumptionsFile = only(parsed, 'assumptions');
  const runs = Object.values(parsed.run);
  const audits = Object.fromEntries(runs.map((run) => [run.id, audit(run, runs)]));
  return deepFreeze({
    assumptions: plainNumbers(assumptionsFile),
    assumptionsFile,
    audits,
    candidates: only(parsed, 'candidates').candidates,
    charts: only(parsed, 'charts').charts,
    decisions: Object.values(parsed.decision).map(withAnswers),
    defaultRun: defaultRunOf({ audits, runs }),
    everyday: only(parsed, 'everyday').situations.map(withAnswers),
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

interface WithPairs {
  readonly id: string;
  readonly answers: Readonly<Record<string, string>>;
}

function withAnswers<T extends WithPairs>(entry: T): Answered<T> {
  const { answers } = readAnswers(Object.entries(entry.answers));
  if (!isComplete(answers)) throw new Error(`"${entry.id}" leaves a question open.`);
  return { ...entry, answers };
}

function defaultRunOf(dataset: Pick<Dataset, 'audits' | 'runs'>): string {
  const [first] = evidenceRuns(dataset).keys();
  if (first !== undefined) return first;
  throw new DataError([
    {
      file: 'data/benchmarks',
      path: '',
      reason: 'no run can serve as evidence',
      fix: 'Name a capacity basis in a run that is not of grade E.',
    },
  ]);
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
