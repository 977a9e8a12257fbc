import { expect, test } from 'vitest';
import { ordinary } from '../testing/situations.ts';
import { answerTo, quantity, quantityOf } from './questions.ts';

test('quantity(question, answer) reads numbers, and words that stand for one', () => {
  expect(quantity('p99-target', 'none')).toBe(Number.POSITIVE_INFINITY);
  expect(quantity('connections', 'none')).toBe(0);
  expect(quantity('cores', 'pay-as-you-go')).toBe(Number.POSITIVE_INFINITY);
  expect(quantity('cores', '0.5')).toBe(0.5);
  expect(quantity('backend-wait', '80')).toBe(80);
  expect(quantityOf(ordinary, 'peak-rate')).toBe(1000);
});

test('answerTo(answers, question) has something for a question that is not asked', () => {
  const { 'hot-routes': _routes, ...unasked } = ordinary;
  expect(answerTo(unasked, 'hot-routes')).toBe('spread');
  expect(answerTo({ ...unasked, 'hot-routes': 'few' }, 'hot-routes')).toBe('few');
  expect(answerTo(unasked, 'cores')).toBe('8');
});
