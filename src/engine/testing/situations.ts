import * as fc from 'fast-check';
import type { Evidence } from '../capacity/evidence.ts';
import { exactNumber } from '../questions/exact-number.ts';
import {
  type Answer,
  type Answers,
  isQuantityId,
  numberLimits,
  optionsOf,
  type QuestionId,
  questions,
} from '../questions/questions.ts';
import type { Situation } from '../capacity/situation.ts';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from './assumptions.ts';

// The same cases at every run, so that a failure is nobody's bad luck.
fc.configureGlobal({ seed: 20_251_124 });

/** A run in round numbers: CPU per request of 0.6 and 0.2 ms. */
export const evidence: Evidence = {
  run: 'test',
  basis: 'n/X',
  frameworkCpu: {
    flask: { low: 0.5, middle: 0.6, high: 0.8 },
    gin: { low: 0.1, middle: 0.2, high: 0.4 },
  },
};

/** The run with other figures for the two frameworks. */
export function withCpu(flask: number, gin: number): Evidence {
  const exactly = (value: number) => ({ low: value, middle: value, high: value });
  return { ...evidence, frameworkCpu: { flask: exactly(flask), gin: exactly(gin) } };
}

/** An ordinary case, in which all three candidates fit. */
export const ordinary: Answers = {
  'python-skill': 'working',
  'go-skill': 'working',
  deadline: 'months',
  runtimes: 'both',
  'existing-code': 'python',
  'hot-routes': 'spread',
  workload: 'record',
  'python-libraries': 'none',
  'backend-wait': '80',
  connections: 'none',
  'peak-rate': '1000',
  'p99-target': '300',
  cores: '8',
};

/** The ordinary case with some answers replaced. */
export function situation(answers: Partial<Answers> = {}): Situation {
  return { answers: { ...ordinary, ...answers }, evidence, assumptions };
}

/** Answer vectors spread evenly over all of them, the same at every call. */
export function* spread(count: number): Generator<Answers> {
  const space = spaceOf();
  for (let index = 0; index < count; index += 1) {
    yield answersAt(space, Math.floor(((index + 0.5) * space.size) / count));
  }
}

/** Any answers; those about quantities are options or exact numbers. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questions.map(({ id }) => [id, anyAnswer(id)])))
  // Each answer was drawn for its own question.
  .map((answers) => answers as unknown as Answers);

/** Any situation on a run whose figures lie within what runs have shown, and beyond. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({ answers: anyAnswers, flask: anyNumber(0.001, 100), gin: anyNumber(0.001, 100) })
  .map(({ answers, flask, gin }) => ({
    answers,
    evidence: withCpu(flask, gin),
    assumptions,
  }));

/** A number between two positive ones, every order of magnitude as likely. */
export function anyNumber(least: number, most: number): fc.Arbitrary<number> {
  return fc
    .double({ min: Math.log(least), max: Math.log(most), noNaN: true })
    .map((log) => Math.min(most, Math.max(least, Math.exp(log))));
}

function anyAnswer(id: QuestionId): fc.Arbitrary<Answer> {
  const option = fc.constantFrom(...optionsOf<QuestionId>(id));
  if (!isQuantityId(id)) return option;
  const { least, most, whole } = numberLimits[id];
  const number = anyNumber(Math.max(least, whole ? 1 : 0.001), most);
  return fc.oneof(
    option,
    number.map((value) => exactNumber(whole ? Math.round(value) : value)),
  );
}
