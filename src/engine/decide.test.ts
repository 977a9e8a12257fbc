import { describe, expect, test } from 'vitest';
import { byId, evidenceOf } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { capacityOf } from './capacity.ts';
import { contributionsOf, weightsOf } from './criteria.ts';
import { decide } from './decide.ts';
import { type Answers, type OptionId, optionsOf, type QuestionId, questions } from './questions.ts';

const { assumptions } = dataset;
const evidence = requireEvidence('article-4-4-ping');

describe('decide(answers, evidence, assumptions)', () => {
  test.each(dataset.scenarios)(
    'gives the expected verdict on $id',
    ({ answers, verdict, flags }) => {
      const decision = decide(answers, evidence, assumptions);
      expect(decision.verdict).toBe(verdict);
      expect(decision.flags).toEqual(expect.arrayContaining([...flags]));
    },
  );

  test('names the close candidates best first, and only with too-close', () => {
    for (const answers of sample(4000)) {
      const { verdict, candidates, margin, ranking } = decide(answers, evidence, assumptions);
      const eligible = ranking.filter(({ excluded }) => excluded.length === 0);
      expect(candidates !== undefined).toBe(verdict === 'too-close');
      expect(margin === null).toBe(eligible.length < 2);
      expect(verdict === 'none-fits').toBe(eligible.length === 0);
      if (candidates) {
        expect(candidates).toEqual(
          eligible.slice(0, candidates.length).map(({ candidate }) => candidate),
        );
        expect(candidates.length).toBeGreaterThan(1);
      }
    }
  });

  test('has contributions that add up to each score, in any order', () => {
    for (const answers of sample(2000)) {
      for (const { score, contributions } of decide(answers, evidence, assumptions).ranking) {
        const backwards = contributions.toReversed().reduce((sum, c) => sum + c.contribution, 0);
        expect(Math.abs(backwards - score)).toBeLessThan(1e-12);
      }
    }
  });

  test('never lets a better resource exclude a candidate', () => {
    const easier: [QuestionId, 'later' | 'earlier'][] = [
      ['cores', 'later'],
      ['p99-target', 'later'],
      ['deadline', 'later'],
      ['go-skill', 'later'],
      ['python-skill', 'later'],
      ['peak-rate', 'earlier'],
      ['backend-wait', 'earlier'],
    ];
    for (const answers of sample(1500)) {
      for (const [question, direction] of easier) {
        const eased = shifted(answers, question, direction);
        if (eased) expect(eligibleIn(eased)).toEqual(expect.arrayContaining(eligibleIn(answers)));
      }
    }
  });
});

describe('weightsOf(answers, assumptions)', () => {
  test('sum to 1 and depend on no candidate', () => {
    for (const answers of sample(500)) {
      const weights = Object.values(weightsOf(answers, assumptions));
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('contributionsOf(candidate, capacity, situation)', () => {
  test('keeps every utility within [0, 1]', () => {
    for (const answers of sample(1500)) {
      const situation = { answers, evidence, assumptions };
      for (const candidate of ['flask', 'gin', 'hybrid'] as const) {
        const capacity = capacityOf(candidate, situation);
        for (const { utility } of contributionsOf(candidate, capacity, situation)) {
          expect(utility).toBeGreaterThanOrEqual(0);
          expect(utility).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

function eligibleIn(answers: Answers) {
  return decide(answers, evidence, assumptions)
    .ranking.filter(({ excluded }) => excluded.length === 0)
    .map(({ candidate }) => candidate)
    .toSorted();
}

/** The answers with one question moved to a neighbouring option; null at the end of the scale. */
function shifted(answers: Answers, id: QuestionId, to: 'later' | 'earlier'): Answers | null {
  const options: readonly OptionId[] = optionsOf(id);
  const next = options[options.indexOf(answers[id]) + (to === 'later' ? 1 : -1)];
  return next === undefined ? null : { ...answers, [id]: next };
}

/** Answer vectors spread evenly over the whole space, the same at every call. */
function* sample(count: number): Generator<Answers> {
  const sizes = questions.map(({ options }) => options.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = Math.floor((index * total) / count) + (index % 7);
    const entries = questions.map(({ id, options }) => {
      const option = options[rest % options.length];
      rest = Math.floor(rest / options.length);
      return [id, option];
    });
    // Each option was taken from its own question.
    yield Object.fromEntries(entries) as Answers;
  }
}

function requireEvidence(run: string) {
  const found = evidenceOf(byId(dataset.runs, run));
  if (!found) throw new Error(`${run} names no capacity basis`);
  return found;
}
