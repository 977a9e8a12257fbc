import { describe, expect, it } from 'vitest';
import { tests } from '../suites/tests.ts';
import { isAnswer } from './answers.ts';

describe('isAnswer(given, expected)', () => {
  it('lets an object have what is different every time', () => {
    const given = { ...tests['record-insert'].answer, created_at: '2026-11-28T10:00:00Z' };
    expect(isAnswer(given, tests['record-insert'].answer)).toBe(true);
  });

  it('refuses another value, a missing one, and anything but an object', () => {
    expect(isAnswer({ message: 'ping' }, { message: 'pong' })).toBe(false);
    expect(isAnswer({}, { message: 'pong' })).toBe(false);
    expect(isAnswer(null, { message: 'pong' })).toBe(false);
    expect(isAnswer([{ message: 'pong' }], { message: 'pong' })).toBe(false);
  });

  it('compares lists to the last item and field', () => {
    const { answer } = tests.list;
    expect(isAnswer(answer, answer)).toBe(true);
    expect(isAnswer(answer.slice(1), answer)).toBe(false);
    expect(isAnswer([{ ...answer[0], more: 1 }, ...answer.slice(1)], answer)).toBe(false);
  });
});
