import { describe, expect, test } from 'vitest';
import { exactAnswer } from './exact-answer.ts';

describe('exactAnswer(question, text)', () => {
  test.each([
    ['peak-rate', ' 3,500 ', '3500'],
    ['peak-rate', '1e4', '10000'],
    ['cores', '8', '8'],
    ['cores', '0.5', '0.5'],
    ['backend-wait', '0', '0'],
  ] as const)('reads %s = %j as %s', (question, text, answer) => {
    expect(exactAnswer(question, text)).toEqual({ answer });
  });

  test('takes an empty text for no number', () => {
    expect(exactAnswer('cores', ' ')).toEqual({ wrong: false });
  });

  test.each([
    ['connections', '2.5'],
    ['cores', '0'],
    ['p99-target', 'none'],
    ['peak-rate', 'many'],
  ] as const)('refuses %s = %s', (question, text) => {
    expect(exactAnswer(question, text)).toEqual({ wrong: true });
  });
});
