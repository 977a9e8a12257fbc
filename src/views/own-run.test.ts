import { describe, expect, test } from 'vitest';
import { runSchema } from '#data/schema/run.ts';
import { type LoadOutput, parseOutput } from '#evidence/parsers/index.ts';
import { readFixture } from '#evidence/parsers/read-fixture.ts';
import { loadRunFileTexts } from '#i18n/own-run-words.ts';
import { readStored, writeStored } from './own-run-store.ts';
import {
  auditOwn,
  isWrong,
  newRuns,
  noAnswers,
  numberAnswer,
  type OwnAnswers,
  type OwnRun,
  questionsFor,
  runOf,
} from './own-run.ts';

const texts = await loadRunFileTexts();

const readable = [
  'wrk.txt',
  'wrk-errors.txt',
  'wrk2-published.txt',
  'ab.txt',
  'ab-keepalive.txt',
  'autocannon.txt',
  'autocannon-rate.json.txt',
  'hey.csv',
  'vegeta-ping.txt',
  'k6-export.json.txt',
  'oha.json.txt',
  'locust-one.csv',
  'jmeter-one.jtl',
];

describe('questionsFor', () => {
  test('asks only what the output does not say', () => {
    const asked = questionsFor(outputOf('wrk.txt'));
    expect(asked).toEqual(['subject', 'cores', 'wait', 'workers', 'versions', 'same-machine']);
    const silent = { ...outputOf('wrk.txt'), connections: 0, duration: null, endpoint: null };
    expect(questionsFor(silent)).toEqual(
      expect.arrayContaining(['endpoint', 'connections', 'duration']),
    );
  });

  test('asks for pauses where the tool’s users can pause', () => {
    expect(questionsFor(outputOf('locust-one.csv'))).toContain('pauses');
    expect(questionsFor(outputOf('wrk.txt'))).not.toContain('pauses');
  });
});

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

describe('runOf', () => {
  test.each(readable)('%s becomes a valid run file', (name) => {
    const run = runOf(ownRun(name, { subject: 'flask', cores: '4', wait: '1' }), texts);
    expect(runSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
    for (const { values } of run.rows) {
      expect(Object.keys(values)).toEqual(Object.keys(run.units));
    }
  });

  test('takes what the output says before what was entered', () => {
    const { setup, rows } = runOf(ownRun('wrk.txt', { connections: '7', duration: '9' }), texts);
    const { connections, duration } = outputOf('wrk.txt');
    expect(setup).toMatchObject({ connections, duration });
    expect(rows[0]?.concurrency).toBe(connections);
  });

  test('does not take connections for requests in flight where clients pause', () => {
    const atRate = runOf(ownRun('wrk2-published.txt', {}), texts);
    expect(atRate.setup.connections).toBe(100);
    expect(atRate.rows[0]?.concurrency).toBeNull();
    const users = runOf(ownRun('locust-one.csv', { connections: '10', pauses: 'yes' }), texts);
    expect(users.rows[0]?.concurrency).toBeNull();
  });

  test('a wait that is longer than the answers took is found', () => {
    const own = ownRun('wrk.txt', { subject: 'gin', wait: '80' });
    const { findings, grade } = auditOwn(own, texts.en);
    expect(findings.map(({ id }) => id)).toContain('faster-than-its-work');
    expect(grade).toBe('E');
  });

  test('a connection for each request is found', () => {
    const ids = auditOwn(ownRun('ab.txt', {}), texts.en).findings.map(({ id }) => id);
    expect(ids).toContain('connection-per-request');
  });
});

describe('auditOwn', () => {
  test('answers that complete the setup raise the grade', () => {
    const bare = auditOwn(ownRun('wrk.txt', {}), texts.en);
    const answers = { cores: '4', workers: '4', versions: 'Flask 3.1' };
    const full = auditOwn(ownRun('wrk.txt', answers), texts.en);
    expect([bare.grade, full.grade]).toEqual(['C', 'B']);
  });

  test('errors count as throughput only where the tool counts them so', () => {
    const ids = (name: string) => auditOwn(ownRun(name, {}), texts.en).findings.map(({ id }) => id);
    expect(ids('wrk-errors.txt')).toContain('errors-in-throughput');
    expect(outputOf('wrk-drops.txt').errors).toBeGreaterThan(0);
    expect(ids('wrk-drops.txt')).not.toContain('errors-in-throughput');
  });
});

describe('readStored', () => {
  test('returns what was written', () => {
    const runs = newRuns(readable.map(outputOf), [ownRun('wrk.txt', {})]);
    expect(readStored(writeStored(runs))).toEqual(runs);
  });

  test('leaves out what is no run', () => {
    const run = ownRun('wrk.txt', {});
    const hostile = [
      null,
      7,
      'x',
      [],
      {},
      { ...run, id: '"><script>' },
      { ...run, output: { ...run.output, tool: 'curl' } },
      run,
      run,
    ];
    expect(readStored(JSON.stringify(hostile))).toEqual([run]);
    for (const text of [null, '', '{', '3', '{"length":9}']) expect(readStored(text)).toEqual([]);
  });

  test('leaves out figures and answers that are none', () => {
    const run = ownRun('wrk.txt', {});
    const stored = {
      ...run,
      output: { ...run.output, throughput: 'fast', latency: 3, notes: ['x', 7] },
      answers: { cores: 4, subject: ['flask'], constructor: 'x' },
    };
    const [read] = readStored(JSON.stringify([stored]));
    expect(read?.output).toMatchObject({ throughput: null, notes: [] });
    expect(read?.output.latency.mean).toBeNull();
    expect(read?.answers).toEqual(noAnswers);
  });
});

function outputOf(name: string): LoadOutput {
  const result = parseOutput(readFixture(name));
  if (!result.ok) throw new Error(`${name}: ${result.problem.kind}`);
  return result.output;
}

function ownRun(name: string, answers: Partial<OwnAnswers>): OwnRun {
  return { id: 'own-run-1', output: outputOf(name), answers: { ...noAnswers, ...answers } };
}
