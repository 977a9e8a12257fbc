import type { ParsedFiles } from '../files.ts';
import type { DataProblem } from '../problems.ts';
import type { Check } from './check.ts';
import { answersAreComplete, assumptionsAreInRange, measuredAssumptionsHold } from './decisions.ts';
import { chartPartsExist, tablesAreComplete } from './displays.ts';
import {
  boundsAreComplete,
  capacityRowsExist,
  claimedRowsExist,
  unitsBelongToMeasures,
  valuesMatchDeclaredUnits,
} from './figures.ts';
import { idsAreFileNames, idsAreUnique, requiredFilesExist } from './identity.ts';
import { runtimesHaveRows, sourcesExist, subjectsExist } from './references.ts';

const checks: readonly Check[] = [
  requiredFilesExist,
  idsAreFileNames,
  idsAreUnique,
  sourcesExist,
  subjectsExist,
  runtimesHaveRows,
  unitsBelongToMeasures,
  valuesMatchDeclaredUnits,
  boundsAreComplete,
  capacityRowsExist,
  claimedRowsExist,
  chartPartsExist,
  tablesAreComplete,
  answersAreComplete,
  assumptionsAreInRange,
  measuredAssumptionsHold,
];

/** Everything that the schemas of single files cannot see. */
export function crossFileProblems(files: ParsedFiles): readonly DataProblem[] {
  return checks.flatMap((check) => [...check(files)]);
}
