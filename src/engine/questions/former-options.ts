import type { OptionId, QuestionId } from './questions.ts';

/**
 * Options that links of the first edition hold, with the option that stands for them now; null where
 * that cannot be known. Its numeric bands need no translation: they are read as exact numbers.
 */
const formerOptions: {
  readonly [Q in QuestionId]?: Readonly<Record<string, OptionId<Q> | null>>;
} = {
  // Which runtimes was not asked.
  runtimes: { one: null, several: null },
  workload: { crud: 'record', inference: 'native' },
};

/** What stands for an option of the first edition; undefined where there was no such option. */
export function currentOption(question: QuestionId, option: string): OptionId | null | undefined {
  const former = formerOptions[question];
  return former && Object.hasOwn(former, option) ? former[option] : undefined;
}
