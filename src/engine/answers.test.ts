import { describe, expect, test } from 'vitest';
import { answerPairs, contradictionsIn, isComplete, readAnswers, unanswered } from './answers.ts';
import { questions } from './questions.ts';

const complete = questions.map(({ id, options }) => [id, options[0]] as const);

describe('readAnswers(pairs)', () => {
  test('reads what is known and tells what is not', () => {
    const { answers, problems } = readAnswers([
      ['cores', '8'],
      ['cores', '2'],
      ['colour', 'red'],
      ['deadline', 'yesterday'],
    ]);
    expect(answers).toEqual({ cores: '8' });
    expect(problems).toEqual([
      { kind: 'repeated-question', question: 'cores' },
      { kind: 'unknown-question', question: 'colour' },
      { kind: 'unknown-option', question: 'deadline', option: 'yesterday' },
    ]);
  });

  test('takes no property of objects for a question', () => {
    const { answers, problems } = readAnswers([
      ['constructor', 'x'],
      ['__proto__', 'x'],
    ]);
    expect(answers).toEqual({});
    expect(problems).toHaveLength(2);
  });

  test('reads back what answerPairs wrote, sorted by question', () => {
    const { answers } = readAnswers(complete.toReversed());
    const pairs = answerPairs(answers);
    expect(isComplete(answers)).toBe(true);
    expect(pairs.map(([id]) => id)).toEqual(pairs.map(([id]) => id).toSorted());
    expect(readAnswers(pairs).answers).toEqual(answers);
  });
});

test('unanswered(answers) names the open questions in the order in which they are asked', () => {
  const { answers } = readAnswers(complete.slice(2));
  expect(unanswered(answers)).toEqual(['python-skill', 'go-skill']);
});

describe('contradictionsIn(answers)', () => {
  test.each([
    [{ 'backend-wait': '500', 'p99-target': '500' }, 'wait-reaches-target'],
    [{ 'existing-code': 'both', 'python-skill': 'none' }, 'python-code-without-skill'],
    [{ 'existing-code': 'go', 'go-skill': 'none' }, 'go-code-without-skill'],
    [{ 'existing-code': 'both', runtimes: 'one' }, 'both-codes-one-runtime'],
  ] as const)('finds %j to be %s', (answers, contradiction) => {
    expect(contradictionsIn(answers)).toEqual([contradiction]);
  });

  test('waits for both answers', () => {
    expect(contradictionsIn({ 'backend-wait': '500' })).toEqual([]);
    expect(contradictionsIn({ 'backend-wait': '500', 'p99-target': 'none' })).toEqual([]);
  });
});
