import { describe, expect, it } from 'vitest';
import { type Test, testIds, tests } from '../suites/tests.ts';
import { requestLines, rotates, targetLines } from './requests.ts';

const requests = [
  { method: 'GET', path: '/api/notes?after=97', body: null },
  { method: 'POST', path: '/api/notes', body: '{"title":"A\\tB"}' },
] as const;

describe('requestLines(requests)', () => {
  it('has method, path and body with tabs between them, as the script of wrk reads them', () => {
    expect(requestLines(requests)).toBe(
      'GET\t/api/notes?after=97\t\nPOST\t/api/notes\t{"title":"A\\tB"}\n',
    );
  });

  it.each(testIds)('of %s breaks no line', (id) => {
    const { requests: own }: Test = tests[id];
    const lines = requestLines(own)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines).toHaveLength(own.length);
    for (const line of lines) expect(line.split('\t')).toHaveLength(3);
  });
});

describe('targetLines(requests, port)', () => {
  it('is vegeta’s JSON format: one target on a line, the body in base64', () => {
    const targets = targetLines(requests, 20_001)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(targets).toEqual([
      { method: 'GET', url: 'http://127.0.0.1:20001/api/notes?after=97' },
      {
        method: 'POST',
        url: 'http://127.0.0.1:20001/api/notes',
        body: Buffer.from(requests[1].body).toString('base64'),
        header: { 'Content-Type': ['application/json'] },
      },
    ]);
  });
});

describe('rotates(test)', () => {
  it('tells a single request from a hundred', () => {
    expect(rotates('ping')).toBe(false);
    expect(rotates('list')).toBe(true);
  });
});
