import { describe, expect, test } from 'vitest';
import { maxBytes, parseOutput, parsers } from './index.ts';
import { fixturesOf, readFixture } from '../testing/read-fixture.ts';

const complete = [
  'wrk.txt',
  'wrk2-published.txt',
  'ab.txt',
  'autocannon.txt',
  'autocannon.json.txt',
  'hey.txt',
  'hey.csv',
  'vegeta-ping.txt',
  'vegeta-ping.json.txt',
  'k6-export.json.txt',
  'k6-handle-summary.json.txt',
  'k6-machine.json.txt',
  'k6-text.txt',
  'k6-text-legacy.txt',
  'oha.txt',
  'oha.json.txt',
  'locust-one.csv',
  'jmeter-one.jtl',
];

describe('parseOutput(text)', () => {
  test.each(parsers)('knows every output of $id from those of the other tools', ({ id }) => {
    for (const text of fixturesOf(id)) {
      const result = parseOutput(text);
      const tool = result.ok ? result.output.tool : result.problem.tool;
      expect(tool?.replace('wrk2', 'wrk')).toBe(id);
      expect(result.ok && result.output.notes).not.toContain('several-runs');
    }
  });

  test.each(complete)('reads %s alike through terminals, editors and shells', (name) => {
    const text = readFixture(name);
    const expected = parseOutput(text);
    expect(expected.ok).toBe(true);
    expect(parseOutput(`\ufeff${text}`)).toEqual(expected);
    expect(parseOutput(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(parseOutput(`me@host:~$ load 127.0.0.1 # again\n\n${text}`)).toEqual(expected);
    expect(parseOutput(text.replaceAll(/(\d)\b/g, '\u001b[1;32m$1\u001b[0m'))).toEqual(expected);
    expect(parseOutput(text.replaceAll(/ (?=\d)/g, '\u00a0'))).toEqual(expected);
    const wide = [...text].map((unit) => `${unit}\0`).join('');
    expect(parseOutput(`\ufffd\ufffd${wide}`)).toEqual(expected);
  });

  test.each(complete)('takes the first of two runs like %s, and says so', (name) => {
    const text = readFixture(name);
    const once = parseOutput(text);
    const twice = parseOutput(`${text.trimEnd()}\n${text}`);
    expect(twice.ok && once.ok && { ...twice.output, notes: [] }).toEqual(
      once.ok && { ...once.output, notes: [] },
    );
    expect(twice).toMatchObject({
      output: { notes: expect.arrayContaining(['several-runs']) },
    });
  });

  test('takes the complete run after one that was broken off', () => {
    const text = readFixture('wrk.txt');
    expect(parseOutput(text.slice(0, 200) + '\n' + text)).toMatchObject({
      output: { throughput: 36340.46, notes: expect.arrayContaining(['several-runs']) },
    });
  });

  test('takes a complete run of one tool rather than a broken one of another', () => {
    const text = `${readFixture('wrk.txt').slice(0, 200)}\n${readFixture('vegeta-ping.txt')}`;
    expect(parseOutput(text)).toMatchObject({
      output: { tool: 'vegeta', notes: ['rate-limited', 'several-runs'] },
    });
  });

  test.each(complete.filter((name) => /^(?:wrk|ab|vegeta)|json/.test(name)))(
    'reads no part of %s as if it were the whole',
    (name) => {
      const text = readFixture(name);
      const whole = parseOutput(text);
      for (let length = 1; length < text.length; length++) {
        const part = parseOutput(text.slice(0, length));
        if (part.ok) expect(part).toEqual(whole);
      }
    },
  );

  test.each([
    ['empty', ''],
    ['empty', ' \n\t\ufeff'],
    ['binary', 'PK\u0003\u0004\0\0'],
    ['binary', '\ufffd\u0001\u0002\ufffd\u0007 text'],
    ['unknown-tool', 'The server was very fast.'],
    ['too-large', 'x'.repeat(maxBytes + 1)],
  ])('tells %s', (kind, text) => {
    expect(parseOutput(text)).toEqual({ ok: false, problem: { kind } });
  });

  test('keeps no password and no control character in the endpoint', () => {
    const text = readFixture('wrk.txt').replace(
      'http://127.0.0.1:8080/ping',
      'http://me:secret@127.0.0.1:8080/\u202e<script>alert(1)</script>',
    );
    expect(parseOutput(text)).toMatchObject({
      output: { endpoint: 'http://127.0.0.1:8080/<script>alert(1)</script>' },
    });
  });
});
