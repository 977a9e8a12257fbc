import { describe, expect, test } from 'vitest';
import { evidenceRuns } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { decide } from './decide.ts';

const [evidence] = evidenceRuns(dataset).values();
if (!evidence) throw new Error('there is no run');

describe('decide(answers, evidence, assumptions) on the data as they are', () => {
  test.each(dataset.scenarios)(
    'gives the expected verdict on $id',
    ({ answers, verdict, flags }) => {
      const decision = decide(answers, evidence, dataset.assumptions);
      expect(decision.verdict).toBe(verdict);
      expect(decision.flags.map(({ id }) => id)).toEqual(expect.arrayContaining([...flags]));
    },
  );
});
