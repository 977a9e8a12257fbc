/**
 * The questions of the wizard, in the order in which they are asked. Ids are permanent: they stand
 * in shared links, in scenarios and in the dictionaries. Each numeric band is an upper bound, and
 * an exact number within `exact` can stand in its place.
 */
export const questions = [
  { id: 'python-skill', group: 'team', options: ['none', 'learning', 'working', 'expert'] },
  { id: 'go-skill', group: 'team', options: ['none', 'learning', 'working', 'expert'] },
  { id: 'deadline', group: 'team', options: ['weeks', 'months', 'open'] },
  { id: 'runtimes', group: 'team', options: ['python', 'go', 'both'] },
  {
    id: 'existing-code',
    group: 'existing',
    options: ['none', 'python', 'python-rewrite', 'go', 'both'],
  },
  {
    id: 'hot-routes',
    group: 'existing',
    onlyWith: { question: 'existing-code', options: ['python', 'python-rewrite', 'both'] },
    otherwise: 'spread',
    options: ['few', 'spread'],
  },
  {
    id: 'workload',
    group: 'workload',
    options: ['record', 'list', 'gateway', 'realtime', 'native', 'compute'],
  },
  {
    id: 'python-libraries',
    group: 'workload',
    options: ['none', 'some-routes', 'most-routes'],
  },
  {
    id: 'backend-wait',
    group: 'workload',
    unit: 'ms',
    exact: { least: 0, most: 600_000, whole: false },
    options: ['5', '80', '250', '2000'],
  },
  {
    id: 'connections',
    group: 'workload',
    unit: 'connections',
    exact: { least: 0, most: 10_000_000, whole: true },
    words: { none: 0 },
    options: ['none', '10000', '100000'],
  },
  {
    id: 'peak-rate',
    group: 'latency',
    unit: 'requests/s',
    exact: { least: 0.001, most: 10_000_000, whole: false },
    options: ['100', '1000', '10000', '100000'],
  },
  {
    id: 'p99-target',
    group: 'latency',
    unit: 'ms',
    exact: { least: 0.1, most: 600_000, whole: false },
    words: { none: Number.POSITIVE_INFINITY },
    options: ['50', '100', '300', 'none'],
  },
  {
    id: 'cores',
    group: 'latency',
    unit: 'cores',
    exact: { least: 0.25, most: 1024, whole: false },
    words: { 'pay-as-you-go': Number.POSITIVE_INFINITY },
    options: ['pay-as-you-go', '2', '8', '32'],
  },
] as const satisfies readonly Question[];

interface Question {
  readonly id: string;
  readonly group: 'team' | 'existing' | 'workload' | 'latency';
  /** Set where a question makes sense only with some answers to an earlier one. */
  readonly onlyWith?: { readonly question: string; readonly options: readonly string[] };
  /** What counts in place of an answer then. */
  readonly otherwise?: string;
  /** Unit of the options, where they are numbers. */
  readonly unit?: 'ms' | 'connections' | 'requests/s' | 'cores';
  /** Which exact numbers are taken, where the options are numbers. */
  readonly exact?: Limits;
  /** The numbers that options in words stand for, where the others are numbers. */
  readonly words?: Readonly<Record<string, number>>;
  readonly options: readonly string[];
}

/** Least and greatest number that is taken, and whether it has to be whole. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

type QuestionTable = (typeof questions)[number];

export type QuestionId = QuestionTable['id'];
export type GroupId = QuestionTable['group'];
/** The options of one question. */
export type OptionId<Q extends QuestionId = QuestionId> = Extract<
  QuestionTable,
  { id: Q }
>['options'][number];
/** A question whose options are numbers. */
export type QuantityId = Extract<QuestionTable, { unit: string }>['id'];
/** A question that is not asked of everybody. */
export type ConditionalId = Extract<QuestionTable, { onlyWith: object }>['id'];
/** A number in the unit of its question, as `String(number)` writes it. */
export type ExactNumber = `${number}`;
/** One option of a question or, where options are numbers, any number within its limits. */
export type Answer<Q extends QuestionId = QuestionId> =
  | OptionId<Q>
  | (Q extends QuantityId ? ExactNumber : never);
/** One answer to every question that is asked. */
export type Answers = {
  readonly [Q in Exclude<QuestionId, ConditionalId>]: Answer<Q>;
} & { readonly [Q in ConditionalId]?: Answer<Q> };
/** The answers given so far. */
export type PartialAnswers = Partial<Answers>;

export const groups = ['team', 'existing', 'workload', 'latency'] as const satisfies GroupId[];

// Object.fromEntries forgets which row stands under which id.
const rows = Object.fromEntries(questions.map((row) => [row.id, row])) as {
  readonly [Q in QuestionId]: Extract<QuestionTable, { id: Q }>;
};

/** Whether the options of a question are numbers. */
export function isQuantityId(id: QuestionId): id is QuantityId {
  return Object.hasOwn(numberLimits, id);
}

export function isQuestionId(id: string): id is QuestionId {
  return questions.some((question) => question.id === id);
}

/** The option ids of a question, in order. */
export function optionsOf<Q extends QuestionId>(id: Q): readonly OptionId<Q>[] {
  const { options }: Question = rows[id];
  // OptionId<Q> is derived from the options of this very row.
  return options as readonly OptionId<Q>[];
}

export function isOptionOf<Q extends QuestionId>(id: Q, option: string): option is OptionId<Q> {
  return optionsOf(id).some((known) => known === option);
}

/** Whether a question is asked: always, or only with some answers to an earlier one. */
export function isAsked(id: QuestionId, answers: PartialAnswers): boolean {
  const { onlyWith }: Question = rows[id];
  if (onlyWith === undefined) return true;
  const given: Partial<Record<string, string>> = answers;
  return onlyWith.options.some((option) => option === given[onlyWith.question]);
}

/** The limits of the questions whose options are numbers. */
export const numberLimits = {
  'backend-wait': rows['backend-wait'].exact,
  connections: rows.connections.exact,
  'peak-rate': rows['peak-rate'].exact,
  'p99-target': rows['p99-target'].exact,
  cores: rows.cores.exact,
} satisfies Record<QuantityId, Limits>;

/** The answer to a question or, where it is not asked, what counts in its place. */
export function answerTo<Q extends QuestionId>(answers: Answers, id: Q): Answer<Q> {
  const { otherwise }: Question = rows[id];
  // Every question that may go without an answer says what counts otherwise, an option of its own.
  return (answers[id] ?? otherwise) as Answer<Q>;
}

/** The number that an answer stands for, in the unit of its question; no limit is Infinity. */
export function quantity(id: QuantityId, answer: Answer<QuantityId>): number {
  const { words }: Question = rows[id];
  return words?.[answer] ?? Number(answer);
}

/** The number that is answered to a question, in its unit. */
export function quantityOf(answers: Answers, id: QuantityId): number {
  return quantity(id, answers[id]);
}
