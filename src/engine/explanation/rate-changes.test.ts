import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeIn } from '../verdict/decide.ts';
import { exactNumber } from '../questions/exact-number.ts';
import { rateChanges } from './rate-changes.ts';
import { withQuantity } from './reach.ts';
import type { Situation } from '../capacity/situation.ts';
import { anyNumber, anySituation, situation } from '../testing/situations.ts';

const verdictAt = (given: Situation, rate: number) =>
  outcomeIn(withQuantity(given, 'peak-rate', exactNumber(rate))).verdict;

describe('rateChanges(situation)', () => {
  test('goes from one verdict to the next, lowest rate first', () => {
    const changes = rateChanges(situation());
    expect(changes.map(({ upTo, above }) => [upTo, above])).toMatchInlineSnapshot(`
      [
        [
          "flask",
          "too-close",
        ],
        [
          "too-close",
          "hybrid",
        ],
        [
          "hybrid",
          "too-close",
        ],
        [
          "too-close",
          "gin",
        ],
        [
          "gin",
          "none-fits",
        ],
      ]
    `);
    for (const [index, { rate, upTo, above }] of changes.entries()) {
      expect(verdictAt(situation(), rate)).toBe(upTo);
      expect(verdictAt(situation(), rate * (1 + 1e-14))).toBe(above);
      const next = changes[index + 1];
      if (next) {
        expect(next.upTo).toBe(above);
        expect(next.rate).toBeGreaterThan(rate);
      }
    }
  });

  test('is empty where the verdict holds at every rate', () => {
    expect(rateChanges(situation({ 'p99-target': '50' }))).toEqual([]);
  });

  test('leaves no rate with another verdict than it says', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.array(anyNumber(0.001, 1e7), { minLength: 20, maxLength: 20 }),
        (given, rates) => {
          const changes = rateChanges(given);
          for (const rate of rates) {
            const next = changes.find((change) => rate <= change.rate);
            const said = next?.upTo ?? changes.at(-1)?.above ?? verdictAt(given, 1);
            expect(verdictAt(given, rate)).toBe(said);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
