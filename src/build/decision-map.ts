import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { evidenceRunsIn } from '#data/evidence-runs.ts';
import { dataFolder } from '#data/files.ts';
import { dataset } from '#data/load.ts';
import { decide } from '#engine/verdict/decide.ts';
import { entryAt } from '#engine/numbers/entry-at.ts';
import { turnsOf } from '#engine/proof/turns.ts';
import { type Answers, optionsOf, type QuestionId } from '#engine/questions/questions.ts';
import { rateChanges } from '#engine/explanation/rate-changes.ts';
import { spaceOf } from '#engine/questions/space.ts';
import type { Locale } from '#i18n/locale.ts';
import type { MapCell, MapTable } from '#views/scenario/decision-map.tsx';
import { decidedScenarios } from './decisions.ts';

/**
 * How often each question turns the verdict from one candidate to another, over the committed
 * verdicts of every vector; the most decisive first.
 */
export const turns = turnsOf({ space: spaceOf(), verdicts: committedVerdicts() });

/** The questions that the map varies: the first makes its chapters, the fourth the tables in them. */
export const mapQuestions = {
  chapters: entryAt(turns, 0).question,
  columns: entryAt(turns, 1).question,
  rows: entryAt(turns, 2).question,
  tables: entryAt(turns, 3).question,
} satisfies Record<string, QuestionId>;

/** The scenario whose answers hold wherever the map does not vary them. */
export const mapBase = baseScenario();

/** The tables of the map, for each option of the chapters one for each option of the tables. */
export function mapTables(locale: Locale): readonly MapTable[] {
  const { chapters, tables } = mapQuestions;
  return optionsOf<QuestionId>(chapters).flatMap((chapter) =>
    optionsOf<QuestionId>(tables).map((table) => ({
      chapter,
      table,
      rows: rowsOf({ ...mapBase.answers, [chapters]: chapter, [tables]: table }, locale),
    })),
  );
}

function rowsOf(answers: Answers, locale: Locale): MapTable['rows'] {
  const { rows, columns } = mapQuestions;
  return optionsOf<QuestionId>(rows).map((row) =>
    optionsOf<QuestionId>(columns).map((column) =>
      cellOf({ ...answers, [rows]: row, [columns]: column }, locale),
    ),
  );
}

function cellOf(answers: Answers, locale: Locale): MapCell {
  const { assumptions } = dataset;
  const { evidence } = evidenceRunsIn(locale, dataset)[0];
  return {
    answers,
    decision: decide(answers, evidence, assumptions),
    rates: rateChanges({ answers, evidence, assumptions }),
  };
}

function baseScenario() {
  const found = decidedScenarios.find(({ scenario }) => scenario.id === 'steady-service');
  if (found) return found.scenario;
  throw new Error('data/scenarios.json has no "steady-service", on which the decision map rests.');
}

/** `npm test` holds them to the engine: see `npm run prove`. */
function committedVerdicts(): Uint8Array {
  return Uint8Array.from(brotliDecompressSync(readFileSync(join(dataFolder, 'proof-verdicts.br'))));
}
