import { describe, expect, test } from 'vitest';
import { answersAt, spaceOf } from '../questions/space.ts';
import { assumptions } from '../testing/assumptions.ts';
import { evidence, ordinary, withCpu } from '../testing/situations.ts';
import { verdictIds } from '../verdict/verdict.ts';
import { exchanged, exchangeOf } from './exchange.ts';
import { aloneIds, invariantIds, provedAlone, runProof } from './run-proof.ts';
import { histogramOf, histogramOfSensible } from './sensible.ts';
import { survey } from './survey.ts';

const basis = { evidence, assumptions };
const { 'peak-rate': _r, cores: _c, 'go-skill': _g, workload: _w, ...fixed } = ordinary;
const surveyed = survey(spaceOf(fixed), basis);
const after = survey(surveyed.space, { ...basis, evidence: exchanged(evidence) }).verdicts;
const tally = { checked: 1, broken: 0, example: [] };
const alone = { 'figures-exchange': tally, 'no-cliff': tally, 'bands-never-touch': tally };
const whole = { basis, survey: surveyed, afterExchange: after, alone };

describe('runProof(surveyed)', () => {
  const proof = runProof(whole);

  test('has everything that is published of a run', () => {
    expect(proof).toMatchObject({
      run: 'test',
      verdicts: histogramOf(surveyed.verdicts),
      sensible: histogramOfSensible(surveyed),
      nearest: {
        distance: surveyed.nearest.distance,
        answers: answersAt(surveyed.space, surveyed.nearest.index),
      },
      exchange: exchangeOf(surveyed.verdicts, after),
    });
    expect(proof.options).toHaveLength(9 + 4 + 4 + 4 + 6);
    expect(Object.keys(proof.invariants).toSorted()).toEqual(invariantIds.toSorted());
    expect(proof.invariants['no-cliff']).toBe(tally);
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
    const { examples } = runProof({ ...whole, survey: one });
    expect(examples.map(({ verdict }) => verdict)).toEqual(['gin']);
  });

  test('leaves out what does not apply to the run', () => {
    const of = (changed: typeof evidence) =>
      runProof({ ...whole, basis: { ...basis, evidence: changed } }).invariants;
    expect(of(evidence)['demand-favours-the-cheaper']).not.toBeNull();
    expect(of(withCpu(0.1, 9))['demand-favours-the-cheaper']).toBeNull();
    expect(of(evidence)['verdicts-are-reached']).toBeNull();
    expect(of({ ...evidence, basis: 'measured' })['verdicts-are-reached']).not.toBeNull();
  });
});

test('what is proved alone is an invariant each', () => {
  expect(Object.keys(provedAlone)).toEqual([...aloneIds]);
  for (const id of aloneIds) expect(invariantIds).toContain(id);
});
