import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

describe('spreadOf(figures)', () => {
  it('takes the middle of an odd number, and the mean of the two middle ones of an even one', () => {
    expect(spreadOf([30, 10, 20])).toMatchObject({ value: 20, low: 10, high: 30 });
    expect(spreadOf([40, 10, 30, 20])).toMatchObject({ value: 25, low: 10, high: 40 });
    expect(spreadOf([7])).toMatchObject({ value: 7, low: 7, high: 7 });
  });

  it('sorts by size and not by digits', () => {
    expect(spreadOf([9, 100, 20])).toMatchObject({ value: 20, low: 9, high: 100 });
  });

  it('keeps all repeats in the order of measuring', () => {
    expect(spreadOf([30, 10, 20])?.repeats).toEqual([30, 10, 20]);
  });

  it('keeps six digits of a fraction and all of a count', () => {
    expect(spreadOf([1 / 3])?.value).toBe(0.333333);
    expect(spreadOf([1_234_567])?.value).toBe(1_234_567);
  });

  it('is null where a repeat has no figure, or where there is none', () => {
    expect(spreadOf([1, null, 3])).toBeNull();
    expect(spreadOf([])).toBeNull();
  });
});
