import { readExactNumber } from './exact-number.ts';
import {
  type Answer,
  type Answers,
  isOptionOf,
  isQuantityId,
  isQuestionId,
  numberLimits,
  type PartialAnswers,
  type QuestionId,
  quantity,
  questions,
} from './questions.ts';

/** What is wrong with a pair from outside. */
export type AnswerProblem =
  | { readonly kind: 'unknown-question'; readonly question: string }
  | { readonly kind: 'unknown-option'; readonly question: QuestionId; readonly option: string }
  | { readonly kind: 'out-of-range'; readonly question: QuestionId; readonly option: string }
  | { readonly kind: 'repeated-question'; readonly question: QuestionId };

/** What stands in place of an answer that the reader does not know. */
export const unsure = 'unsure';

/** Pairs that were read: each question is answered, left open on purpose, or not mentioned. */
export interface ReadAnswers {
  readonly answers: PartialAnswers;
  /** Questions answered with `unsure`, in the order in which they are asked. */
  readonly unsure: readonly QuestionId[];
  readonly problems: readonly AnswerProblem[];
}

/**
 * Reads pairs of question and answer, as they come from an address or a command line. What is
 * wrong with a pair is told and the pair left out; the first answer to a question counts.
 */
export function readAnswers(pairs: Iterable<readonly [string, string]>): ReadAnswers {
  const read = new Map<QuestionId, string>();
  const problems: AnswerProblem[] = [];
  for (const [question, option] of pairs) {
    if (!isQuestionId(question)) {
      problems.push({ kind: 'unknown-question', question });
      continue;
    }
    if (read.has(question)) {
      problems.push({ kind: 'repeated-question', question });
      continue;
    }
    const answer = option === unsure ? { answer: unsure } : readAnswer(question, option);
    if ('kind' in answer) problems.push(answer);
    else read.set(question, answer.answer);
  }
  const given = [...read].filter(([, answer]) => answer !== unsure);
  return {
    // Every answer was checked against its own question above.
    answers: Object.fromEntries(given) as PartialAnswers,
    unsure: questions.map(({ id }) => id).filter((id) => read.get(id) === unsure),
    problems,
  };
}

/** One option, or an exact number where the question takes one. */
export function readAnswer(
  question: QuestionId,
  text: string,
): { readonly answer: Answer } | AnswerProblem {
  if (isOptionOf(question, text)) return { answer: text };
  const read = isQuantityId(question) ? readExactNumber(text, numberLimits[question]) : 'no-number';
  if (typeof read === 'object') return read;
  const kind = read === 'out-of-range' ? 'out-of-range' : 'unknown-option';
  return { kind, question, option: text };
}

export function unanswered(answers: PartialAnswers): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => answers[id] === undefined);
}

export function isComplete(answers: PartialAnswers): answers is Answers {
  return unanswered(answers).length === 0;
}

/**
 * The answers as pairs, sorted by question, as they stand in an address.
 * @param open questions that are answered with `unsure`
 */
export function answerPairs(
  answers: PartialAnswers,
  open: readonly QuestionId[] = [],
): readonly (readonly [QuestionId, string])[] {
  return questions
    .flatMap(({ id }) => {
      const answer = answers[id] ?? (open.includes(id) ? unsure : undefined);
      return answer === undefined ? [] : [[id, answer] as const];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export const contradictionIds = [
  'wait-reaches-target',
  'python-code-without-skill',
  'go-code-without-skill',
  'both-codes-one-runtime',
] as const;
/** Two answers that cannot both be so. */
export type ContradictionId = (typeof contradictionIds)[number];

/** The two questions whose answers contradict each other. */
export const contradictionBetween = {
  'wait-reaches-target': ['backend-wait', 'p99-target'],
  'python-code-without-skill': ['python-skill', 'existing-code'],
  'go-code-without-skill': ['go-skill', 'existing-code'],
  'both-codes-one-runtime': ['runtimes', 'existing-code'],
} as const satisfies Record<ContradictionId, readonly [QuestionId, QuestionId]>;

/** Every contradiction among the answers given so far. */
export function contradictionsIn(answers: PartialAnswers): readonly ContradictionId[] {
  return contradictionIds.filter((id) => contradicts[id](answers));
}

const contradicts = {
  'wait-reaches-target': (answers) => {
    const { 'backend-wait': wait, 'p99-target': target } = answers;
    return wait !== undefined && target !== undefined && quantity(wait) >= quantity(target);
  },
  'python-code-without-skill': (answers) =>
    answers['python-skill'] === 'none' && hasCode(answers, 'python'),
  'go-code-without-skill': (answers) => answers['go-skill'] === 'none' && hasCode(answers, 'go'),
  'both-codes-one-runtime': (answers) =>
    answers['existing-code'] === 'both' && answers.runtimes === 'one',
} satisfies Record<ContradictionId, (answers: PartialAnswers) => boolean>;

function hasCode({ 'existing-code': existing }: PartialAnswers, language: 'python' | 'go') {
  return existing === language || existing === 'both';
}
