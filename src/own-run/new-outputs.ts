import type { LoadOutput } from '#evidence/parsers/load-output.ts';
import { noAnswers } from './answers.ts';
import type { OwnOutput } from './output.ts';
import { sharedQuestions } from './questions.ts';

/** Those that no output has yet: the same figures again are no second measurement. */
export function withoutKnown(
  reads: readonly LoadOutput[],
  outputs: readonly OwnOutput[],
): readonly LoadOutput[] {
  const known = new Set(outputs.map(({ read }) => figuresOf(read)));
  return reads.filter((read) => {
    const figures = figuresOf(read);
    const isNew = !known.has(figures);
    known.add(figures);
    return isNew;
  });
}

/** All that an output says, in an order of its own. */
function figuresOf({ latency, ...read }: LoadOutput): string {
  return JSON.stringify(Object.entries({ ...read, ...latency }).toSorted());
}

/** Newly read outputs, with ids that none of the others has. */
export function newOutputs(
  reads: readonly LoadOutput[],
  outputs: readonly OwnOutput[],
): readonly OwnOutput[] {
  const used = outputs.map(({ id }) => Number(id.replace('output-', '')));
  const next = Math.max(0, ...used) + 1;
  const last = outputs.at(-1)?.answers ?? noAnswers;
  const taken = Object.fromEntries(sharedQuestions.map((question) => [question, last[question]]));
  return reads.map((read, index) => ({
    id: `output-${next + index}`,
    read,
    answers: { ...noAnswers, ...taken },
  }));
}
