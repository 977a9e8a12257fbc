import { describe, expect, test } from 'vitest';
import {
  answerPairs,
  askedQuestions,
  contradictionsIn,
  isComplete,
  readAnswers,
  unanswered,
} from './answers.ts';
import { questions } from './questions.ts';

/** The first option of each question; with it nothing exists, so that one is not asked. */
const complete = questions
  .filter(({ id }) => id !== 'hot-routes')
  .map(({ id, options }) => [id, options[0]] as const);

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
    const fractions = readAnswers([
      ['cores', '.25'],
      ['connections', '2e4'],
    ]);
    expect(fractions).toMatchObject({ answers: { cores: '0.25', connections: '20000' } });
  });

  test.each([
    ['peak-rate', '0.0009'],
    ['peak-rate', '10000001'],
    ['backend-wait', '-1'],
    ['backend-wait', '600001'],
    ['p99-target', '0.09'],
    ['p99-target', '600001'],
    ['cores', '0.24'],
    ['cores', '1025'],
    ['connections', '-1'],
    ['connections', '2.5'],
    ['connections', '10000001'],
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
      ['runtimes', 'go'],
      ['cores', '8'],
    ]);
    expect(read).toEqual({
      answers: { runtimes: 'go' },
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
  expect(answerPairs({ cores: '8', runtimes: 'go' }, ['deadline', 'cores'])).toEqual([
    ['cores', '8'],
    ['deadline', 'unsure'],
    ['runtimes', 'go'],
  ]);
  expect(answerPairs({ cores: '8' })).toEqual([['cores', '8']]);
});

describe('options of the first edition', () => {
  test('are read as what stands for them now, and told', () => {
    const { answers, problems } = readAnswers([
      ['workload', 'crud'],
      ['backend-wait', '50'],
      ['p99-target', '500'],
      ['cores', '128'],
    ]);
    expect(answers).toEqual({
      workload: 'record',
      'backend-wait': '50',
      'p99-target': '500',
      cores: '128',
    });
    expect(problems).toEqual([
      { kind: 'old-option', question: 'workload', option: 'crud', now: 'record' },
    ]);
    expect(readAnswers([['workload', 'inference']]).answers).toEqual({ workload: 'native' });
  });

  test.each(['one', 'several'])('leave open which runtimes "%s" were, and tell', (option) => {
    const read = readAnswers([['runtimes', option]]);
    expect(read.answers).toEqual({});
    expect(read.problems).toEqual([
      { kind: 'old-option', question: 'runtimes', option, now: null },
    ]);
  });

  test('are none of other questions, nor properties of objects', () => {
    expect(readAnswers([['deadline', 'crud']]).problems).toEqual([
      { kind: 'unknown-option', question: 'deadline', option: 'crud' },
    ]);
    expect(readAnswers([['workload', 'constructor']]).problems).toEqual([
      { kind: 'unknown-option', question: 'workload', option: 'constructor' },
    ]);
  });
});

describe('a question that is asked only with some answers', () => {
  const python = [
    ...complete.filter(([id]) => id !== 'existing-code'),
    ['existing-code', 'python'],
  ];

  test.each([
    ['none', false],
    ['python', true],
    ['python-rewrite', true],
    ['go', false],
    ['both', true],
  ] as const)('is asked with %s code: %s', (existing, asked) => {
    expect(askedQuestions({ 'existing-code': existing }).includes('hot-routes')).toBe(asked);
  });

  test('is open only where it is asked', () => {
    expect(unanswered(readAnswers(complete).answers)).toEqual([]);
    const { answers } = readAnswers(python as [string, string][]);
    expect(unanswered(answers)).toEqual(['hot-routes']);
    expect(isComplete(answers)).toBe(false);
    expect(isComplete({ ...answers, 'hot-routes': 'few' })).toBe(true);
    expect(askedQuestions({})).not.toContain('hot-routes');
  });

  test('is not written where it is not asked', () => {
    expect(answerPairs({ 'existing-code': 'go', 'hot-routes': 'few' }, ['hot-routes'])).toEqual([
      ['existing-code', 'go'],
    ]);
    expect(answerPairs({ 'existing-code': 'both', 'hot-routes': 'few' })).toEqual([
      ['existing-code', 'both'],
      ['hot-routes', 'few'],
    ]);
  });
});

test('unanswered(answers) names the open questions in the order in which they are asked', () => {
  const { answers } = readAnswers(complete.slice(2));
  expect(unanswered(answers)).toEqual(['python-skill', 'go-skill']);
  expect(isComplete(answers)).toBe(false);
});

describe('contradictionsIn(answers)', () => {
  test.each([
    [{ 'backend-wait': '250', 'p99-target': '100' }, 'wait-exceeds-target'],
    [{ 'backend-wait': '100.5', 'p99-target': '100' }, 'wait-exceeds-target'],
    [{ runtimes: 'go', 'python-libraries': 'some-routes' }, 'libraries-without-python'],
    [{ runtimes: 'go', 'python-libraries': 'most-routes' }, 'libraries-without-python'],
  ] as const)('finds %j to be %s', (answers, contradiction) => {
    expect(contradictionsIn(answers)).toEqual([contradiction]);
  });

  test.each([
    { 'backend-wait': '2000' },
    { 'p99-target': '50' },
    { 'backend-wait': '2000', 'p99-target': 'none' },
    { 'backend-wait': '250', 'p99-target': '300' },
    { 'backend-wait': '100', 'p99-target': '100' },
    { runtimes: 'go' },
    { runtimes: 'go', 'python-libraries': 'none' },
    { runtimes: 'python', 'python-libraries': 'most-routes' },
    { runtimes: 'both', 'python-libraries': 'most-routes' },
    { 'python-libraries': 'most-routes' },
    { 'existing-code': 'python', 'python-skill': 'none' },
    { 'existing-code': 'both', 'go-skill': 'none', runtimes: 'python' },
  ] as const)('finds nothing in %j', (answers) => {
    expect(contradictionsIn(answers)).toEqual([]);
  });
});
