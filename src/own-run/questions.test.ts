import { describe, expect, test } from 'vitest';
import { answered, questionsFor } from './questions.ts';
import { outputsOf, readOf } from './testing/examples.ts';

describe('questionsFor', () => {
  test('asks only what the output does not say', () => {
    const asked = questionsFor(readOf('wrk.txt'));
    const always = ['subject', 'does', 'cores', 'wait', 'workers', 'versions', 'same-machine'];
    expect(asked).toEqual(always);
    const silent = { ...readOf('wrk.txt'), connections: 0, duration: null, endpoint: null };
    expect(questionsFor(silent)).toEqual(
      expect.arrayContaining(['endpoint', 'connections', 'duration']),
    );
  });

  test('asks for pauses where the tool’s users can pause', () => {
    expect(questionsFor(readOf('locust-one.csv'))).toContain('pauses');
    expect(questionsFor(readOf('wrk.txt'))).not.toContain('pauses');
  });

  test.each([
    ['whose iterations show pauses', 'k6-text-think-time.txt'],
    ['whose iterations show none', 'k6-text-v0.52-steady.txt'],
    ['at a rate that its scenario states', 'k6-text-v0.52-rate.txt'],
    ['whose connections were never idle', 'autocannon-dutch-pipelining.txt'],
    ['whose samples follow at once', 'jmeter-one.jtl'],
    ['without a throughput', 'hdrhistogram-published.hgrm'],
  ])('does not ask for pauses of a run %s', (_, fixture) => {
    expect(questionsFor(readOf(fixture))).not.toContain('pauses');
  });

  test('asks for the pauses of a script of wrk where connections were idle', () => {
    const read = { ...readOf('wrk.txt'), throughput: 10 };
    expect(questionsFor(read)).toContain('pauses');
    const varies = { ...readOf('autocannon-pipelining.json.txt') };
    expect(questionsFor(varies)).not.toContain('pauses');
    expect(questionsFor({ ...varies, notes: ['in-flight-varies'] })).toContain('pauses');
  });

  test('asks no connections of tools that have none', () => {
    for (const fixture of ['vegeta-ping.txt', 'hdrhistogram-published.hgrm']) {
      expect(questionsFor(readOf(fixture)), fixture).not.toContain('connections');
    }
    expect(questionsFor(readOf('hey.txt'))).toContain('connections');
  });
});

describe('answered', () => {
  const cores = (outputs: ReturnType<typeof answered>) =>
    outputs.map(({ answers }) => answers.cores);
  const three = outputsOf({}, {}, {});

  test('gives a shared answer to later outputs, as long as they have the same', () => {
    const first = answered(three, { id: 'output-1', question: 'cores', answer: '1' });
    expect(cores(first)).toEqual(['1', '1', '1']);
    const second = answered(first, { id: 'output-2', question: 'cores', answer: '2' });
    expect(cores(second)).toEqual(['1', '2', '2']);
    const again = answered(second, { id: 'output-1', question: 'cores', answer: '16' });
    expect(cores(again)).toEqual(['16', '2', '2']);
  });

  test('gives an answer that tells outputs apart to one of them only', () => {
    const named = answered(three, { id: 'output-2', question: 'subject', answer: 'gin' });
    expect(named.map(({ answers }) => answers.subject)).toEqual(['', 'gin', '']);
  });
});
