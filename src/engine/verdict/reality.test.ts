import { describe, expect, test } from 'vitest';
import { evidenceRuns, type RealDecision } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import type { CandidateId } from '../capacity/candidates.ts';
import type { Answers } from '../questions/questions.ts';
import { agreementWith } from './agreement.ts';
import { decide } from './decide.ts';

const [evidence] = evidenceRuns(dataset).values();
if (!evidence) throw new Error('there is no run');
const decideOn = (answers: Answers) => decide(answers, evidence, dataset.assumptions);

describe('the model agrees with real decisions', () => {
  const expressible = dataset.decisions.filter(({ acceptable }) => acceptable !== null);

  test.each([
    ['all', dataset.decisions],
    ['those that the questions can express', expressible],
  ])('of %s: every team that stayed with Python but at most one', (_, decisions) => {
    const { agree, of } = agreement('flask', decisions);
    expect(agree).toBeGreaterThanOrEqual(of - 1);
  });

  test.each([
    ['gin', 'all', dataset.decisions],
    ['gin', 'those that the questions can express', expressible],
    ['hybrid', 'all', dataset.decisions],
    ['hybrid', 'those that the questions can express', expressible],
  ] as const)('with %s of %s: at least half', (chosen, _, decisions) => {
    const { agree, of } = agreement(chosen, decisions);
    expect(agree).toBeGreaterThanOrEqual(of / 2);
  });

  test.each(dataset.decisions)('and says who is more convincing where it does not: $id', (one) => {
    const agrees = agreementOn(one) > 0;
    expect(one.dissent === null).toBe(agrees);
  });
});

describe('the model is right on everyday situations', () => {
  test.each(dataset.everyday)('$id', ({ answers, verdicts, flags }) => {
    const decision = decideOn(answers);
    expect(verdicts).toContain(decision.verdict);
    expect(decision.flags.map(({ id }) => id)).toEqual(expect.arrayContaining([...flags]));
  });
});

function agreementOn({ answers, chose }: RealDecision): number {
  return agreementWith(chose, decideOn(answers));
}

function agreement(chosen: CandidateId, decisions: readonly RealDecision[]) {
  const those = decisions.filter(({ chose }) => chose === chosen);
  return {
    agree: those.reduce((sum, decision) => sum + agreementOn(decision), 0),
    of: those.length,
  };
}
