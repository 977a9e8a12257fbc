/**
 * The questions of the wizard, in the order in which they are asked. Ids are permanent: they stand
 * in shared links, in scenarios and in the dictionaries. Each numeric band is an upper bound.
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
  { id: 'backend-wait', group: 'workload', unit: 'ms', options: ['5', '50', '500'] },
  {
    id: 'peak-rate',
    group: 'latency',
    unit: 'requests/s',
    options: ['100', '1000', '10000', '100000'],
  },
  { id: 'p99-target', group: 'latency', unit: 'ms', options: ['20', '100', '500', 'none'] },
  { id: 'cores', group: 'latency', unit: 'cores', options: ['2', '8', '32', '128'] },
] as const satisfies readonly Question[];

interface Question {
  readonly id: string;
  readonly group: 'team' | 'existing' | 'workload' | 'latency';
  /** Unit of the options, where they are numbers. */
  readonly unit?: 'ms' | 'requests/s' | 'cores';
  readonly options: readonly string[];
}

type QuestionTable = (typeof questions)[number];

export type QuestionId = QuestionTable['id'];
export type GroupId = QuestionTable['group'];
/** The options of one question. */
export type OptionId<Q extends QuestionId = QuestionId> = Extract<
  QuestionTable,
  { id: Q }
>['options'][number];
/** One chosen option for every question. */
export type Answers = { readonly [Q in QuestionId]: OptionId<Q> };
/** The options chosen so far. */
export type PartialAnswers = Partial<Answers>;
/** A question whose options are numbers. */
export type QuantityId = Extract<QuestionTable, { unit: string }>['id'];

export const groups = ['team', 'existing', 'workload', 'latency'] as const satisfies GroupId[];

export function isQuestionId(id: string): id is QuestionId {
  return questions.some((question) => question.id === id);
}

/** The option ids of a question, in order. */
export function optionsOf<Q extends QuestionId>(id: Q): readonly OptionId<Q>[] {
  const question = questions.find((candidate) => candidate.id === id);
  // The table holds one row for every id, and the row's options are what OptionId<Q> is derived from.
  return question?.options as readonly OptionId[] as readonly OptionId<Q>[];
}

export function isOptionOf<Q extends QuestionId>(id: Q, option: string): option is OptionId<Q> {
  return optionsOf(id).some((known) => known === option);
}

/** The number that an option stands for, in the unit of its question; `none` means no limit. */
export function quantity(option: OptionId<QuantityId>): number {
  return option === 'none' ? Number.POSITIVE_INFINITY : Number(option);
}

/** The number that an answer stands for, in the unit of its question. */
export function quantityOf(answers: Answers, id: QuantityId): number {
  return quantity(answers[id]);
}
