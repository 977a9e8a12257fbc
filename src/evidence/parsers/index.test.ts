import { describe, expect, test } from 'vitest';
import { onlyResult } from '../testing/only-result.ts';
import { fixturesOf, readFixture } from '../testing/read-fixture.ts';
import { maxBytes, parseOutputs, tools } from './index.ts';

const complete = [
  'wrk.txt',
  'wrk2-published.txt',
  'ab.txt',
  'autocannon.txt',
  'autocannon-v1.0.txt',
  'autocannon.json.txt',
  'bombardier-statuses.txt',
  'bombardier.json.txt',
  'hey.txt',
  'hey.csv',
  'vegeta-ping.txt',
  'vegeta-ping.json.txt',
  'k6-export.json.txt',
  'k6-handle-summary.json.txt',
  'k6-machine.json.txt',
  'k6-text.txt',
  'k6-text-legacy.txt',
  'k6-text-threshold-marks.txt',
  'oha.txt',
  'oha.json.txt',
  'locust-one.csv',
  'locust-v2.16-console.txt',
  'jmeter-one.jtl',
  'jmeter-aggregate.csv',
  'jmeter-console.txt',
  'jmeter-statistics-published.json.txt',
  'zrk-published.json.txt',
  'hdrhistogram-vegeta.hgrm',
];

describe('parseOutputs(text)', () => {
  test.each(tools)('knows every output of $ids from those of the other tools', ({ ids }) => {
    for (const text of fixturesOf(ids[0])) {
      const { runs, problems } = parseOutputs(text);
      for (const { tool } of [...runs, ...problems]) expect(ids).toContain(tool);
    }
  });

  test.each(complete)('reads %s alike through terminals, editors and shells', (name) => {
    const text = readFixture(name);
    const expected = onlyResult(text);
    expect(expected.ok).toBe(true);
    expect(onlyResult(`\ufeff${text}`)).toEqual(expected);
    expect(onlyResult(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(onlyResult(`me@host:~$ load 127.0.0.1 # again\n\n${text}`)).toEqual(expected);
    expect(onlyResult(text.replaceAll(/(\d)\b/g, '\u001b[1;32m$1\u001b[0m'))).toEqual(expected);
    expect(onlyResult(text.replaceAll(/ (?=\d)/g, '\u00a0'))).toEqual(expected);
  });

  test.each(complete)('reads each of two runs like %s', (name) => {
    const text = readFixture(name);
    const { runs, problems } = parseOutputs(text);
    const twice = `${text.trimEnd()}\n\n## Once more\n\n${text}`;
    expect(parseOutputs(twice)).toEqual({ runs: [...runs, ...runs], problems });
  });

  test('reads runs of all tools in the order of the text, with words between', () => {
    const alone = complete.map((name) => onlyResult(readFixture(name)));
    const text = complete.map((name) => `# ${name}\n\n${readFixture(name)}`).join('\n\n');
    expect(parseOutputs(text)).toEqual({
      runs: alone.flatMap((each) => (each.ok ? [each.output] : [])),
      problems: [],
    });
  });

  test('reads the runs before and after one that was broken off, and names its line', () => {
    const text = readFixture('wrk.txt');
    const cut = text.slice(0, 200);
    expect(parseOutputs(`${text}\n${cut}\n${text}`)).toMatchObject({
      runs: [{ throughput: 36340.46 }, { throughput: 36340.46 }],
      problems: [{ kind: 'truncated', tool: 'wrk', line: text.split('\n').length + 1 }],
    });
  });

  test('takes no figure of a run that was broken off from the next one', () => {
    const cut = readFixture('hey.txt').split('\n').slice(0, 5).join('\n');
    expect(parseOutputs(`${cut}\n${readFixture('oha.txt')}`)).toMatchObject({
      runs: [{ tool: 'oha', throughput: 21482.1176 }],
      problems: [{ kind: 'truncated', tool: 'hey' }],
    });
  });

  test.each(complete.filter((name) => /^(?:wrk|ab|vegeta|bombardier|zrk)|json/.test(name)))(
    'reads no part of %s as if it were the whole',
    (name) => {
      const text = readFixture(name);
      const whole = parseOutputs(text);
      for (let length = 1; length < text.length; length++) {
        const part = parseOutputs(text.slice(0, length));
        if (part.runs.length > 0) expect(part).toEqual(whole);
      }
    },
  );

  test('finds runs in lists and objects of JSON', () => {
    const run = readFixture('autocannon.json.txt');
    const [alone] = parseOutputs(run).runs;
    for (const text of [`[${run},${run}]`, `{"flask": ${run}, "gin": {"again": ${run}}}`]) {
      expect(parseOutputs(text)).toEqual({ runs: [alone, alone], problems: [] });
    }
  });

  test('reads a hundred runs and tells where more begin', () => {
    const text = readFixture('wrk-plain.txt');
    const { runs, problems } = parseOutputs(text.repeat(120));
    expect(runs).toHaveLength(100);
    const line = 100 * (text.split('\n').length - 1) + 1;
    expect(problems).toEqual([{ kind: 'too-many-runs', line }]);
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n\t\ufeff'],
    ['binary', 'PK\u0003\u0004\0\0'],
    ['binary', '\ufffd\u0001\u0002\ufffd\u0007 text'],
    ['unknown-tool', 'The server was very fast.'],
    ['unknown-tool', 'Summary:\n  all is well\n{"a": {"b": 1}}\n'],
    ['too-large', 'x'.repeat(maxBytes + 1)],
  ])('tells %s', (kind, text) => {
    expect(parseOutputs(text)).toEqual({ runs: [], problems: [{ kind }] });
  });

  test('knows no tool by a report that only looks like its own', () => {
    expect(parseOutputs(readFixture('unknown-ghz.txt'))).toEqual({
      runs: [],
      problems: [{ kind: 'unknown-tool' }],
    });
  });

  test('keeps no password and no control character in the endpoint', () => {
    const text = readFixture('wrk.txt').replace(
      'http://127.0.0.1:8080/ping',
      'http://me:secret@127.0.0.1:8080/\u202e<script>alert(1)</script>',
    );
    expect(onlyResult(text)).toMatchObject({
      output: { endpoint: 'http://127.0.0.1:8080/<script>alert(1)</script>' },
    });
  });

  test('anchors every mark, since prefixes are found by what stands before one', () => {
    for (const { texts = [] } of tools) {
      for (const { marks, recurring } of texts) {
        for (const { source } of [...marks, ...(recurring ? [recurring] : [])]) {
          expect(source).toMatch(/^\^/);
        }
      }
    }
  });
});
