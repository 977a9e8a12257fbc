import { describe, expect, test } from 'vitest';
import { concurrencyAt, impliedLatencyAt, impliedRateAt } from './closed-loop.ts';

describe('Little’s law for clients that never pause', () => {
  test('1000 clients that wait 800 ms each make 1250 requests/s', () => {
    expect(impliedRateAt('article-1-concurrency/flask')).toBeCloseTo(1250, 9);
  });

  test('1000 clients that share 6741 requests/s wait 148 ms each', () => {
    const clients = 'article-1-concurrency/flask';
    const latency = impliedLatencyAt({ clients, rate: 'article-4-4-ping/flask/throughput' });
    expect(latency).toBeCloseTo(1000 / 6.741, 9);
  });

  test('1000 requests/s of 500 ms each are 500 in flight', () => {
    const time = 'question/backend-wait/500';
    expect(concurrencyAt({ rate: 'question/peak-rate/1000', time })).toBeCloseTo(500, 9);
  });

  test('a time in place of a rate, and the reverse, is refused', () => {
    const [rate, time] = ['question/peak-rate/1000', 'question/backend-wait/500'];
    expect(() => concurrencyAt({ rate: time, time })).toThrow('is no rate: it is in ms');
    expect(() => concurrencyAt({ rate, time: rate })).toThrow('is no time: it is in requests/s');
  });

  test('a row that states no concurrency implies no rate', () => {
    expect(() => impliedRateAt('article-5-edge/before')).toThrow('states no concurrency');
  });
});
