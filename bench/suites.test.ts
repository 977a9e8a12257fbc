import { describe, expect, it } from 'vitest';
import { casesOf, interleave, suiteIds } from './suites.ts';

describe('casesOf(suites, { quick })', () => {
  it('has each configuration once', () => {
    const cases = casesOf(suiteIds, { quick: false }).map((each) => JSON.stringify(each));
    expect(new Set(cases).size).toBe(cases.length);
  });

  it('takes the lowest number of connections of each suite when it has to be quick', () => {
    const levels = casesOf(['order'], { quick: true }).map(({ connections }) => connections);
    expect(new Set(levels)).toEqual(new Set([200]));
  });
});

describe('interleave(cases, repeats)', () => {
  it('measures all once before any again, every second time backwards', () => {
    const cases = casesOf(['cpu', 'json'], { quick: false });
    expect(interleave(cases, 3)).toEqual([...cases, ...cases.toReversed(), ...cases]);
  });
});
