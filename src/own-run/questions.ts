import type { LoadOutput, ToolId } from '#evidence/parsers/load-output.ts';
import { type OwnQuestion, ownQuestions } from './answers.ts';
import { connectionsOf, heldBackBy, type OwnOutput } from './output.ts';

/** Tools that start requests at a rate, whatever is in flight, or say nothing of connections. */
const withoutConnections: ReadonlySet<ToolId> = new Set(['vegeta', 'hdrhistogram']);

/** What must be asked, because the output cannot say it or does not. */
export function questionsFor(read: LoadOutput): readonly OwnQuestion[] {
  return ownQuestions.filter((question) => {
    if (question === 'endpoint') return read.endpoint === null;
    if (question === 'connections') {
      return connectionsOf(read) === null && !withoutConnections.has(read.tool);
    }
    if (question === 'duration') return !read.duration;
    if (question === 'pauses') return heldBackBy(read, null) === null;
    return true;
  });
}

/** Questions that outputs of one comparison mostly answer alike, so that one answer is for all. */
export const sharedQuestions = [
  'does',
  'cores',
  'endpoint',
  'wait',
  'pauses',
  'same-machine',
] as const;
const isShared: ReadonlySet<OwnQuestion> = new Set(sharedQuestions);

export interface Answer {
  /** Of the output. */
  readonly id: string;
  readonly question: OwnQuestion;
  readonly answer: string;
}

/** The outputs after an answer. Later ones that shared the answer before share the new one. */
export function answered(
  outputs: readonly OwnOutput[],
  { id, question, answer }: Answer,
): readonly OwnOutput[] {
  const place = outputs.findIndex((each) => each.id === id);
  const before = outputs[place]?.answers[question];
  return outputs.map((each, index) => {
    const follows = index > place && isShared.has(question) && each.answers[question] === before;
    return index === place || follows
      ? { ...each, answers: { ...each.answers, [question]: answer } }
      : each;
  });
}
