import { describe, expect, it } from 'vitest';
import { casesOf } from '../suites/suites.ts';
import { paceSettersOf, roundRate } from './paces.ts';

const configurations = casesOf(['paced'], { quick: false, duration: null }).map(
  ({ configuration }) => configuration,
);

describe('paceSettersOf(cases)', () => {
  it('saturates each server once for each test, by as many connections as that takes', () => {
    const setters = paceSettersOf(configurations).map(
      ({ configuration: { test, stack }, connections }) => `${test} ${stack} ${connections}`,
    );
    expect(setters).toEqual([
      'ping gunicorn-gevent 100',
      'ping gin-release 100',
      'list gunicorn-gevent 100',
      'order gunicorn-gevent 1000',
    ]);
  });

  it('saturates nothing where nothing is paced', () => {
    const others = casesOf(['ping', 'connections'], { quick: false, duration: null });
    expect(paceSettersOf(others.map(({ configuration }) => configuration))).toEqual([]);
  });
});

describe('roundRate(rate)', () => {
  it.each([
    [17_294.6, 17_300],
    [432.6, 433],
    [0.2, 1],
  ])('of %d is %d', (rate, rounded) => {
    expect(roundRate(rate)).toBe(rounded);
  });
});
