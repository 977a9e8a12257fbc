import { describe, expect, test } from 'vitest';
import { evidenceRuns } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { outcomeIn } from '#engine/verdict/decide.ts';
import { answersAt, spaceOf } from '#engine/questions/space.ts';
import { verdictIds } from '#engine/verdict/verdict.ts';
import { readCommitted } from './proof-store.ts';
import { dataDigest, sha256 } from './proof-file.ts';

const committed = readCommitted();
if (!committed) throw new Error('there is no committed proof: run `npm run prove`');
const { file, verdicts } = committed;

describe('the committed proof', () => {
  test('is of the data as they are: else run `npm run prove`', () => {
    expect(file.digests.data).toBe(
      dataDigest([...evidenceRuns(dataset).values()], dataset.assumptions),
    );
    expect(file.runs.map(({ run }) => run).toSorted()).toEqual(
      [...evidenceRuns(dataset).keys()].toSorted(),
    );
    expect(file.run).toBe(dataset.defaultRun);
  });

  test('has the verdicts that it digests and counts', () => {
    expect(sha256(verdicts)).toBe(file.digests.verdicts);
    expect(verdicts).toHaveLength(file.vectors);
    for (const [code, { verdict, vectors }] of file.verdicts.entries()) {
      expect(verdict).toBe(verdictIds[code]);
      expect(verdicts.filter((one) => one === code).length).toBe(vectors);
    }
  });

  test('has the verdicts that the engine gives, wherever one looks', () => {
    const [evidence] = evidenceRuns(dataset).values();
    if (!evidence) throw new Error('there is no run');
    const space = spaceOf();
    for (let index = 0; index < space.size; index += 5003) {
      const answers = answersAt(space, index);
      const { verdict } = outcomeIn({ answers, evidence, assumptions: dataset.assumptions });
      expect(verdictIds[verdicts[index] ?? -1]).toBe(verdict);
    }
  });

  test('breaks no invariant', () => {
    expect(file.invariants.flatMap(({ runs }) => runs).filter(({ broken }) => broken > 0)).toEqual(
      [],
    );
    for (const { runs } of file.invariants) expect(runs.length).toBeGreaterThan(0);
  });
});
