import { describe, expect, test } from 'vitest';
import { byId, evidenceOf } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { decide } from './decide.ts';

describe('decide(answers, evidence, assumptions) on the data as they are', () => {
  test.each(dataset.scenarios)(
    'gives the expected verdict on $id',
    ({ answers, verdict, flags }) => {
      const ping = evidenceOf(byId(dataset.runs, 'article-4-4-ping'));
      if (!ping) throw new Error('the published ping test names no capacity basis');
      const decision = decide(answers, ping, dataset.assumptions);
      expect(decision.verdict).toBe(verdict);
      expect(decision.flags).toEqual(expect.arrayContaining([...flags]));
    },
  );
});
