import { describe, expect, test } from 'vitest';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary } from '../testing/situations.ts';
import { verdictIds } from '../verdict/verdict.ts';
import { exchanged, exchangeOf } from './exchange.ts';
import { histogramOf } from './spread.ts';
import { invariantIds, runProof } from './run-proof.ts';
import { survey, surveyVerdicts } from './survey.ts';

const basis = { evidence, assumptions };
const { 'peak-rate': _r, cores: _c, 'go-skill': _g, workload: _w, ...fixed } = ordinary;
const surveyed = survey(spaceOf(fixed), basis, () => {});
const after = surveyVerdicts(surveyed.space, { ...basis, evidence: exchanged(evidence) }, () => {});

describe('runProof(survey, basis, afterExchange)', () => {
  const proof = runProof(surveyed, basis, after);

  test('has everything that is published of a run', () => {
    expect(proof).toMatchObject({
      run: 'test',
      verdicts: histogramOf(surveyed.verdicts),
      nearest: {
        distance: surveyed.nearest.distance,
        answers: answersAt(surveyed.space, surveyed.nearest.index),
      },
      exchange: exchangeOf(surveyed.verdicts, after),
    });
    expect(proof.options).toHaveLength(7 + 4 + 4 + 4 + 5);
    expect(Object.keys(proof.invariants)).toEqual([...invariantIds]);
    for (const tally of Object.values(proof.invariants)) expect(tally?.checked).toBeGreaterThan(0);
  });

  test('has an example of every verdict that was reached, from the middle', () => {
    for (const { verdict, answers } of proof.examples) {
      const code = verdictIds.indexOf(verdict);
      const all = [...surveyed.verdicts.keys()].filter((at) => surveyed.verdicts[at] === code);
      expect(answers).toEqual(answersAt(surveyed.space, all[Math.floor(all.length / 2)] ?? -1));
    }
    const reached = verdictIds.filter((verdict) => proof.verdicts[verdict] > 0);
    expect(proof.examples.map(({ verdict }) => verdict)).toEqual(reached);
  });

  test('has no example of a verdict that nothing comes to', () => {
    const one = { ...surveyed, verdicts: surveyed.verdicts.map(() => verdictIds.indexOf('gin')) };
    const { examples } = runProof(one, basis, after);
    expect(examples.map(({ verdict }) => verdict)).toEqual(['gin']);
  });

  test('leaves out what does not apply to the run', () => {
    const dearer = { ...evidence, frameworkCpu: { flask: 0.1, gin: 9 } };
    const { invariants } = runProof(surveyed, { ...basis, evidence: dearer }, after);
    expect(invariants['demand-favours-the-cheaper']).toBeNull();
  });
});
