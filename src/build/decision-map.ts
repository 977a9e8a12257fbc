import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { evidenceRunsIn } from '#data/evidence-runs.ts';
import { dataFolder } from '#data/files.ts';
import { dataset } from '#data/load.ts';
import { decide } from '#engine/verdict/decide.ts';
import { entryAt } from '#engine/numbers/entry-at.ts';
import { turnsOf } from '#engine/proof/turns.ts';
import {
  type Answer,
  type Answers,
  optionsOf,
  type QuestionId,
  questions,
} from '#engine/questions/questions.ts';
import { rateChanges } from '#engine/explanation/rate-changes.ts';
import { spaceOf } from '#engine/questions/space.ts';
import { decisionMapWords, decisionWords } from '#i18n/all-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { answerWords } from '#sentences/answer.ts';
import type { MapCell, MapRows } from '#views/scenario/decision-map.tsx';
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

/** The questions that the map leaves as they are in its base. */
export const mapHeld = questions
  .map(({ id }) => id)
  .filter((id) => !Object.values<QuestionId>(mapQuestions).includes(id));

/** The map: a chapter for each option of its first question, in it a table for each of the fourth. */
export function mapChapters(locale: Locale) {
  const { chapters, tables } = mapQuestions;
  const id = (question: QuestionId, answer: Answer) => `${question}-${answer}`;
  const title = (question: QuestionId, answer: Answer) =>
    decisionMapWords[locale].caption(
      decisionWords[locale].questions[question].short,
      answerWords({ locale, words: decisionWords[locale] }, question, answer),
    );
  return optionsOf<QuestionId>(chapters).map((chapter) => ({
    id: id(chapters, chapter),
    title: title(chapters, chapter),
    tables: optionsOf<QuestionId>(tables).map((table) => ({
      id: `${id(chapters, chapter)}-${id(tables, table)}`,
      title: title(tables, table),
      rows: rowsOf({ ...mapBase.answers, [chapters]: chapter, [tables]: table }, locale),
    })),
  }));
}

function rowsOf(answers: Answers, locale: Locale): MapRows {
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
