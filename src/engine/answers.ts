import {
  type Answers,
  isOptionOf,
  isQuestionId,
  type PartialAnswers,
  type QuestionId,
  quantity,
  questions,
} from './questions.ts';

/** What is wrong with a pair from outside. */
export type AnswerProblem =
  | { readonly kind: 'unknown-question'; readonly question: string }
  | { readonly kind: 'unknown-option'; readonly question: QuestionId; readonly option: string }
  | { readonly kind: 'repeated-question'; readonly question: QuestionId };

/**
 * Reads pairs of question and option, as they come from an address or a command line. What is
 * wrong with a pair is told and the pair left out; the first answer to a question counts.
 */
export function readAnswers(pairs: Iterable<readonly [string, string]>): {
  readonly answers: PartialAnswers;
  readonly problems: readonly AnswerProblem[];
} {
  const answers: Partial<Record<QuestionId, string>> = {};
  const problems: AnswerProblem[] = [];
  for (const [question, option] of pairs) {
    if (!isQuestionId(question)) problems.push({ kind: 'unknown-question', question });
    else if (question in answers) problems.push({ kind: 'repeated-question', question });
    else if (!isOptionOf(question, option)) {
      problems.push({ kind: 'unknown-option', question, option });
    } else answers[question] = option;
  }
  // Every option was checked against its own question above.
  return { answers: answers as PartialAnswers, problems };
}

export function unanswered(answers: PartialAnswers): readonly QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => answers[id] === undefined);
}

export function isComplete(answers: PartialAnswers): answers is Answers {
  return unanswered(answers).length === 0;
}

/** The answers as pairs, sorted by question, as they stand in an address. */
export function answerPairs(answers: PartialAnswers): readonly (readonly [QuestionId, string])[] {
  return questions
    .flatMap(({ id }) => {
      const option = answers[id];
      return option === undefined ? [] : [[id, option] as const];
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
