import { readExactNumber } from './exact-number.ts';
import { currentOption } from './former-options.ts';
import {
  type Answer,
  type Answers,
  isAsked,
  isOptionOf,
  isQuantityId,
  isQuestionId,
  numberLimits,
  type OptionId,
  type PartialAnswers,
  type QuestionId,
  quantity,
  questions,
} from './questions.ts';

/** What is wrong with a pair from outside. */
export type AnswerProblem =
  | { readonly kind: 'unknown-question'; readonly question: string }
  | {
      readonly kind: 'unknown-option' | 'out-of-range';
      readonly question: QuestionId;
      readonly option: string;
    }
  | { readonly kind: 'repeated-question'; readonly question: QuestionId }
  | {
      readonly kind: 'old-option';
      readonly question: QuestionId;
      /** An option of the first edition, and what was read in its place; null for nothing. */
      readonly option: string;
      readonly now: OptionId | null;
    };

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
    const now = currentOption(question, option);
    if (now !== undefined) problems.push({ kind: 'old-option', question, option, now });
    if (now === null) continue;
    const text = now ?? option;
    const answer = text === unsure ? { answer: unsure } : readAnswer(question, text);
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

/** The questions that are asked, given what was answered so far, in their order. */
export function askedQuestions(answers: PartialAnswers): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => isAsked(id, answers));
}

export function unanswered(answers: PartialAnswers): readonly QuestionId[] {
  return askedQuestions(answers).filter((id) => answers[id] === undefined);
}

export function isComplete(answers: PartialAnswers): answers is Answers {
  return unanswered(answers).length === 0;
}

/**
 * The answers to what is asked as pairs, sorted by question, as they stand in an address.
 * @param open questions that are answered with `unsure`
 */
export function answerPairs(
  answers: PartialAnswers,
  open: readonly QuestionId[] = [],
): readonly (readonly [QuestionId, string])[] {
  return askedQuestions(answers)
    .flatMap((id) => {
      const answer = answers[id] ?? (open.includes(id) ? unsure : undefined);
      return answer === undefined ? [] : [[id, answer] as const];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export const contradictionIds = ['wait-exceeds-target', 'libraries-without-python'] as const;
/** Two answers with which nothing can fit. */
export type ContradictionId = (typeof contradictionIds)[number];

/** The two questions whose answers contradict each other. */
export const contradictionBetween = {
  'wait-exceeds-target': ['backend-wait', 'p99-target'],
  'libraries-without-python': ['runtimes', 'python-libraries'],
} as const satisfies Record<ContradictionId, readonly [QuestionId, QuestionId]>;

/** Every contradiction among the answers given so far. */
export function contradictionsIn(answers: PartialAnswers): readonly ContradictionId[] {
  return contradictionIds.filter((id) => contradicts[id](answers));
}

const contradicts = {
  'wait-exceeds-target': ({ 'backend-wait': wait, 'p99-target': target }) =>
    wait !== undefined &&
    target !== undefined &&
    quantity('backend-wait', wait) > quantity('p99-target', target),
  'libraries-without-python': ({ runtimes, 'python-libraries': libraries }) =>
    runtimes === 'go' && libraries !== undefined && libraries !== 'none',
} satisfies Record<ContradictionId, (answers: PartialAnswers) => boolean>;
