import { candidateIds } from '../capacity/candidates.ts';
import type { QuestionId } from '../questions/questions.ts';
import { coordinateAt } from '../questions/space.ts';
import { verdictIds } from '../verdict/verdict.ts';
import type { Survey } from './survey.ts';

/** How often the answer to one question turns the verdict from one candidate to another. */
export interface QuestionTurns {
  readonly question: QuestionId;
  /** Vectors that recommend a candidate, and with another answer here would recommend another. */
  readonly vectors: number;
}

/** Every question with its turns, the most decisive first. */
export function turnsOf({
  space,
  verdicts,
}: Pick<Survey, 'space' | 'verdicts'>): readonly QuestionTurns[] {
  const turns = space.axes.map((axis) => {
    const { question, options, stride } = axis;
    let vectors = 0;
    for (let vector = 0; vector < space.size; vector += 1) {
      const own = verdicts[vector];
      if (!isCandidate[Number(own)]) continue;
      const first = vector - coordinateAt(axis, vector) * stride;
      const turned = options.some((_, k) => {
        const other = verdicts[first + k * stride];
        return other !== own && isCandidate[Number(other)];
      });
      if (turned) vectors += 1;
    }
    return { question, vectors };
  });
  return turns.toSorted((a, b) => b.vectors - a.vectors);
}

/** Which of the verdicts, by their index, recommend a candidate. */
const isCandidate: readonly boolean[] = verdictIds.map((verdict) =>
  candidateIds.some((candidate) => candidate === verdict),
);
