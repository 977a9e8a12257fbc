import { describe, expect, test } from 'vitest';
import { capacityOf } from '../capacity/capacity.ts';
import type { Capacity } from '../capacity/response.ts';
import { situation } from '../testing/situations.ts';
import { limitOf, steadiness } from './limit.ts';

const capacity = (figures: Partial<Capacity>): Capacity => ({
  ...capacityOf('gin', situation()),
  ...figures,
});
const p99 = (low: number) => ({ low, middle: low + 1, high: low + 2 });

describe('limitOf(capacity, situation)', () => {
  test('is null with 5% of the cores and of the target to spare', () => {
    expect(limitOf(capacity({ cores: 7.6, p99: p99(285) }), situation())).toBeNull();
    expect(limitOf(capacity({ cores: 1, p99: p99(100) }), situation())).toBeNull();
  });

  test('names what runs out first, and what share of it is left', () => {
    expect(limitOf(capacity({ cores: 7.8, p99: p99(100) }), situation())).toEqual({
      by: 'capacity',
      slack: expect.closeTo(0.025, 12),
    });
    expect(limitOf(capacity({ cores: 7.8, p99: p99(297) }), situation())).toEqual({
      by: 'latency',
      slack: expect.closeTo(0.01, 12),
    });
    expect(limitOf(capacity({ cores: 8 }), situation())).toEqual({ by: 'capacity', slack: 0 });
  });

  test('is null beyond the limit: that is an exclusion', () => {
    expect(limitOf(capacity({ cores: 8.01 }), situation())).toBeNull();
    expect(limitOf(capacity({ cores: 7.9, p99: p99(301) }), situation())).toBeNull();
  });

  test('is never near a budget or a target that there is not', () => {
    const free = situation({ cores: 'pay-as-you-go', 'p99-target': 'none' });
    expect(limitOf(capacity({ cores: 1e6, p99: p99(1e6) }), free)).toBeNull();
    expect(limitOf(capacity({ cores: 7.9, p99: null }), situation())).toEqual({
      by: 'latency',
      slack: 0,
    });
  });
});

test('steadiness(limit) goes from all at 5% to nothing at the limit', () => {
  expect(steadiness(null)).toBe(1);
  expect(steadiness({ by: 'capacity', slack: 0.025 })).toBeCloseTo(0.5, 12);
  expect(steadiness({ by: 'latency', slack: 0 })).toBe(0);
});
