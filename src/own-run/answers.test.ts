import { describe, expect, test } from 'vitest';
import { isWrong, noAnswers, numberAnswer, optionAnswer } from './answers.ts';

describe('numberAnswer', () => {
  test.each([
    ['cores', '4', 4],
    ['cores', ' ０．５ ', 0.5],
    ['cores', '0', null],
    ['cores', 'four', null],
    ['cores', '1e9', null],
    ['cores', '-1', null],
    ['wait', '0', 0],
    ['workers', '2.5', null],
  ] as const)('%s: %j is %j', (question, text, value) => {
    const answers = { ...noAnswers, [question]: text };
    expect(numberAnswer(answers, question)).toBe(value);
    expect(isWrong(answers, question)).toBe(value === null);
  });

  test('no entry is not a wrong one', () => {
    expect(isWrong(noAnswers, 'cores')).toBe(false);
  });
});

test('optionAnswer takes no option that the question does not have', () => {
  expect(optionAnswer({ ...noAnswers, subject: 'gin' }, 'subject')).toBe('gin');
  expect(optionAnswer({ ...noAnswers, subject: 'django' }, 'subject')).toBeNull();
});
