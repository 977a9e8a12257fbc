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

  test('reads exact numbers of the questions that take them, as they will be written', () => {
    const { answers, problems } = readAnswers([
      ['peak-rate', '3500'],
      ['backend-wait', '0'],
      ['p99-target', '1.5e2'],
      ['cores', '12.0'],
    ]);
    expect(problems).toEqual([]);
    expect(answers).toEqual({
      'peak-rate': '3500',
      'backend-wait': '0',
      'p99-target': '150',
      cores: '12',
    });
  });

  test.each([
    ['peak-rate', '0.0009'],
    ['peak-rate', '10000001'],
    ['backend-wait', '-1'],
    ['backend-wait', '600001'],
    ['p99-target', '0.09'],
    ['p99-target', '600001'],
    ['cores', '0'],
    ['cores', '1025'],
    ['cores', '2.5'],
  ] as const)('tells that %s=%s is out of range', (question, option) => {
    const { answers, problems } = readAnswers([[question, option]]);
    expect(answers).toEqual({});
    expect(problems).toEqual([{ kind: 'out-of-range', question, option }]);
  });

  test('takes a number neither for a word nor where only options are taken', () => {
    expect(
      readAnswers([
        ['cores', 'many'],
        ['runtimes', '2'],
      ]).problems,
    ).toEqual([
      { kind: 'unknown-option', question: 'cores', option: 'many' },
      { kind: 'unknown-option', question: 'runtimes', option: '2' },
    ]);
  });

  test('keeps apart what the reader is unsure of, in the order in which it is asked', () => {
    const read = readAnswers([
      ['cores', 'unsure'],
      ['deadline', 'unsure'],
      ['runtimes', 'one'],
      ['cores', '8'],
    ]);
    expect(read).toEqual({
      answers: { runtimes: 'one' },
      unsure: ['deadline', 'cores'],
      problems: [{ kind: 'repeated-question', question: 'cores' }],
    });
  });

  test('reads back what answerPairs wrote, sorted by question', () => {
    const { answers } = readAnswers(complete.toReversed());
    const pairs = answerPairs(answers);
    expect(isComplete(answers)).toBe(true);
    expect(pairs.map(([id]) => id)).toEqual(pairs.map(([id]) => id).toSorted());
    expect(readAnswers(pairs).answers).toEqual(answers);
  });
});

test('answerPairs(answers, open) writes unsure for what is open', () => {
  expect(answerPairs({ cores: '8', runtimes: 'one' }, ['deadline', 'cores'])).toEqual([
    ['cores', '8'],
    ['deadline', 'unsure'],
    ['runtimes', 'one'],
  ]);
  expect(answerPairs({ cores: '8' })).toEqual([['cores', '8']]);
});

test('unanswered(answers) names the open questions in the order in which they are asked', () => {
  const { answers } = readAnswers(complete.slice(2));
  expect(unanswered(answers)).toEqual(['python-skill', 'go-skill']);
  expect(isComplete(answers)).toBe(false);
});

describe('contradictionsIn(answers)', () => {
  test.each([
    [{ 'backend-wait': '500', 'p99-target': '500' }, 'wait-reaches-target'],
    [{ 'backend-wait': '120.5', 'p99-target': '100' }, 'wait-reaches-target'],
    [{ 'existing-code': 'python', 'python-skill': 'none' }, 'python-code-without-skill'],
    [{ 'existing-code': 'both', 'python-skill': 'none' }, 'python-code-without-skill'],
    [{ 'existing-code': 'go', 'go-skill': 'none' }, 'go-code-without-skill'],
    [{ 'existing-code': 'both', 'go-skill': 'none' }, 'go-code-without-skill'],
    [{ 'existing-code': 'both', runtimes: 'one' }, 'both-codes-one-runtime'],
  ] as const)('finds %j to be %s', (answers, contradiction) => {
    expect(contradictionsIn(answers)).toEqual([contradiction]);
  });

  test.each([
    { 'backend-wait': '500' },
    { 'p99-target': '20' },
    { 'backend-wait': '500', 'p99-target': 'none' },
    { 'backend-wait': '99', 'p99-target': '100' },
    { 'existing-code': 'python', 'go-skill': 'none' },
    { 'existing-code': 'go', 'python-skill': 'none' },
    { 'existing-code': 'python', runtimes: 'one' },
    { 'existing-code': 'both', runtimes: 'several' },
    { 'existing-code': 'none', 'python-skill': 'none', 'go-skill': 'none' },
    { 'python-skill': 'none' },
  ] as const)('finds nothing in %j', (answers) => {
    expect(contradictionsIn(answers)).toEqual([]);
  });
});
