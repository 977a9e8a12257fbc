import { describe, expect, test } from 'vitest';
import { ownRunMarker } from '#own-run/keys.ts';
import { answeredIn, withAnswer, withChanges, withExact, withoutOwnRun } from './transitions.ts';
import { emptyState, type WizardState } from './wizard-address.ts';

const state: WizardState = {
  answers: { deadline: 'weeks', cores: '24', 'peak-rate': '1000' },
  unsure: ['go-skill'],
  run: 'other-run',
  overrides: { weights: { team: 4 } },
};

describe('withAnswer(state, question, answer)', () => {
  test('puts an answer in place of the last one, and leaves all else', () => {
    expect(withAnswer(state, 'deadline', 'months')).toEqual({
      ...state,
      answers: { ...state.answers, deadline: 'months' },
    });
  });

  test('“not sure” takes the place of an answer, and an answer that of “not sure”', () => {
    const { answers, unsure } = withAnswer(state, 'cores', 'unsure');
    expect(answers).toEqual({ deadline: 'weeks', 'peak-rate': '1000' });
    expect(unsure).toEqual(['go-skill', 'cores']);
    const sure = withAnswer(state, 'go-skill', 'expert');
    expect([sure.answers['go-skill'], sure.unsure]).toEqual(['expert', []]);
  });

  test('“not sure” twice is said once', () => {
    expect(withAnswer(state, 'go-skill', 'unsure').unsure).toEqual(['go-skill']);
  });

  test.each(['', 'soon', '8'])(
    'an answer that the question does not take changes nothing: %j',
    (answer) => {
      expect(withAnswer(state, 'deadline', answer)).toBe(state);
    },
  );
});

describe('withExact(state, question, text)', () => {
  test('takes a number as it is typed', () => {
    expect(withExact(state, 'peak-rate', ' 3,500 ')?.answers['peak-rate']).toBe('3500');
    expect(withExact(emptyState, 'cores', '８')?.answers).toEqual({ cores: '8' });
  });

  test.each(['many', '-1', '1e999', 'none'])('refuses %s', (text) => {
    expect(withExact(state, 'peak-rate', text)).toBeNull();
  });

  test('an empty text takes a number back, and nothing else', () => {
    expect(withExact(state, 'cores', ' ')?.answers).toEqual({
      deadline: 'weeks',
      'peak-rate': '1000',
    });
    expect(withExact(state, 'peak-rate', '')).toBe(state);
    expect(withExact(state, 'backend-wait', '')).toBe(state);
  });
});

test('withChanges makes all changes of a flip', () => {
  const changes = [
    { question: 'cores', to: '8' },
    { question: 'deadline', to: 'open' },
  ] as const;
  expect(withChanges(state, changes).answers).toEqual({
    ...state.answers,
    cores: '8',
    deadline: 'open',
  });
});

test('withoutOwnRun goes back to the default run, and leaves a published one', () => {
  expect(withoutOwnRun({ ...state, run: ownRunMarker }).run).toBeNull();
  expect(withoutOwnRun(state)).toEqual(state);
});

test('answeredIn counts answers and “not sure”, and nothing that it cannot read', () => {
  expect(answeredIn('cores=8&deadline=unsure&colour=red&evidence=own&go-skill=much')).toBe(2);
  expect(answeredIn('')).toBe(0);
});

test('a change that makes a question asked answers it as the change was counted', () => {
  const changes = [{ question: 'existing-code', to: 'python' }] as const;
  expect(withChanges(state, changes).answers).toMatchObject({
    'existing-code': 'python',
    'hot-routes': 'spread',
  });
  const known = { ...state, answers: { ...state.answers, 'hot-routes': 'few' as const } };
  expect(withChanges(known, changes).answers['hot-routes']).toBe('few');
});
