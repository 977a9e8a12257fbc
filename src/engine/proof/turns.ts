import { candidateIds } from '../capacity/candidates.ts';
import type { QuestionId } from '../questions/questions.ts';
import { type Differ, saysOf } from './options.ts';
import type { Survey } from './survey.ts';

/** How often the answer to one question turns the verdict from one candidate to another. */
export interface QuestionTurns {
  readonly question: QuestionId;
  /** Vectors that recommend a candidate, and with another answer here would recommend another. */
  readonly vectors: number;
}

/** Every question with its turns, the most decisive first. */
export function turnsOf(survey: Pick<Survey, 'space' | 'verdicts'>): readonly QuestionTurns[] {
  const turns = new Map<QuestionId, number>();
  for (const { question, decides } of saysOf(survey, 'all', recommendOthers)) {
    turns.set(question, (turns.get(question) ?? 0) + decides);
  }
  return [...turns]
    .map(([question, vectors]) => ({ question, vectors }))
    .toSorted((a, b) => b.vectors - a.vectors);
}

/** The first verdicts are the candidates. */
const recommendOthers: Differ = (own, other) =>
  own !== other && own < candidateIds.length && other < candidateIds.length;
