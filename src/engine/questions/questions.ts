/**
 * The questions of the wizard, in the order in which they are asked. Ids are permanent: they stand
 * in shared links, in scenarios and in the dictionaries. Each numeric band is an upper bound, and
 * an exact number within `exact` can stand in its place.
 */
export const questions = [
  { id: 'python-skill', group: 'team', options: ['none', 'learning', 'working', 'expert'] },
  { id: 'go-skill', group: 'team', options: ['none', 'learning', 'working', 'expert'] },
  { id: 'deadline', group: 'team', options: ['weeks', 'months', 'open'] },
  { id: 'runtimes', group: 'team', options: ['one', 'several'] },
  { id: 'existing-code', group: 'existing', options: ['none', 'python', 'go', 'both'] },
  {
    id: 'workload',
    group: 'workload',
    options: ['crud', 'gateway', 'realtime', 'compute', 'inference'],
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
    options: ['5', '50', '500'],
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
    options: ['20', '100', '500', 'none'],
  },
  {
    id: 'cores',
    group: 'latency',
    unit: 'cores',
    exact: { least: 1, most: 1024, whole: true },
    options: ['2', '8', '32', '128'],
  },
] as const satisfies readonly Question[];

interface Question {
  readonly id: string;
  readonly group: 'team' | 'existing' | 'workload' | 'latency';
  /** Unit of the options, where they are numbers. */
  readonly unit?: 'ms' | 'requests/s' | 'cores';
  /** Which exact numbers are taken, where the options are numbers. */
  readonly exact?: Limits;
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
/** A number in the unit of its question, as `String(number)` writes it. */
export type ExactNumber = `${number}`;
/** One option of a question or, where options are numbers, any number within its limits. */
export type Answer<Q extends QuestionId = QuestionId> =
  | OptionId<Q>
  | (Q extends QuantityId ? ExactNumber : never);
/** One answer to every question. */
export type Answers = { readonly [Q in QuestionId]: Answer<Q> };
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

/** The limits of the questions whose options are numbers. */
export const numberLimits = {
  'backend-wait': rows['backend-wait'].exact,
  'peak-rate': rows['peak-rate'].exact,
  'p99-target': rows['p99-target'].exact,
  cores: rows.cores.exact,
} satisfies Record<QuantityId, Limits>;

/** The number that an answer stands for, in the unit of its question; `none` means no limit. */
export function quantity(answer: Answer<QuantityId>): number {
  return answer === 'none' ? Number.POSITIVE_INFINITY : Number(answer);
}

/** The number that an answer stands for, in the unit of its question. */
export function quantityOf(answers: Answers, id: QuantityId): number {
  return quantity(answers[id]);
}
