/** What an output of a load-test tool may leave open, in the order in which it is asked. */
export const ownQuestions = [
  'subject',
  'does',
  'cores',
  'endpoint',
  'wait',
  'connections',
  'duration',
  'pauses',
  'workers',
  'versions',
  'same-machine',
] as const;
export type OwnQuestion = (typeof ownQuestions)[number];

/** Options of the questions that have some; all others take text. */
export const ownOptions = {
  subject: ['flask', 'gin', 'other'],
  does: ['ping', 'endpoint'],
  pauses: ['no', 'yes'],
  'same-machine': ['no', 'yes'],
} as const satisfies Partial<Record<OwnQuestion, readonly string[]>>;
export type OwnSubject = (typeof ownOptions)['subject'][number];

/** What a request does: nothing but an answer, or the work of a real endpoint. */
export type OwnWork = (typeof ownOptions)['does'][number];

/** Numbers that are asked: what the least is, and whether parts of one make sense. */
const numbers = {
  cores: { above: 0, whole: false },
  wait: { above: -1, whole: false },
  connections: { above: 0, whole: true },
  duration: { above: 0, whole: false },
  workers: { above: 0, whole: true },
} as const satisfies Partial<Record<OwnQuestion, { above: number; whole: boolean }>>;
export type OwnNumber = keyof typeof numbers;

/** Answers as they were entered; empty where there is none. */
export type OwnAnswers = Readonly<Record<OwnQuestion, string>>;

export const noAnswers: OwnAnswers = {
  subject: '',
  does: '',
  cores: '',
  endpoint: '',
  wait: '',
  connections: '',
  duration: '',
  pauses: '',
  workers: '',
  versions: '',
  'same-machine': '',
};

export function isNumberQuestion(question: OwnQuestion): question is OwnNumber {
  return question in numbers;
}

/** The number that was entered; null where there is none, or none that makes sense. */
export function numberAnswer(answers: OwnAnswers, question: OwnNumber): number | null {
  // Digits of a Chinese input method may be full-width.
  const text = answers[question].normalize('NFKC').trim();
  const { above, whole } = numbers[question];
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  return value > above && (!whole || Number.isInteger(value)) ? value : null;
}

/** The option that was chosen; null where there is none. */
export function optionAnswer<Q extends keyof typeof ownOptions>(
  answers: OwnAnswers,
  question: Q,
): (typeof ownOptions)[Q][number] | null {
  const options: readonly (typeof ownOptions)[Q][number][] = ownOptions[question];
  return options.find((option) => option === answers[question]) ?? null;
}

/** Whether something was entered that is not used. */
export function isWrong(answers: OwnAnswers, question: OwnQuestion): boolean {
  return (
    isNumberQuestion(question) &&
    answers[question].trim() !== '' &&
    numberAnswer(answers, question) === null
  );
}
