import { describe, expect, test } from 'vitest';
import { readEmbedAddress } from './embed-address.ts';

const page = { rows: ['gin', 'flask', 'express'], versions: ['0.1.0', '0.2.0'] };
const read = (query: string) => readEmbedAddress(query, page);

describe('readEmbedAddress(query)', () => {
  test('without a query is the whole chart', () => {
    expect(read('')).toEqual({
      theme: 'auto',
      title: 'on',
      version: null,
      rows: null,
      problems: [],
    });
  });

  test('reads every parameter, and keeps rows in the order of the chart', () => {
    expect(read('?theme=dark&series=flask,gin&title=off&v=0.1.0')).toEqual({
      theme: 'dark',
      title: 'off',
      version: '0.1.0',
      rows: ['gin', 'flask'],
      problems: [],
    });
  });

  test('tells of parameters and values that it does not know, and ignores them', () => {
    expect(read('?colour=red&theme=pink&series=gin,bet&title=&v=9.9.9')).toEqual({
      theme: 'auto',
      title: 'on',
      version: null,
      rows: ['gin'],
      problems: [
        { kind: 'unknown-parameter', name: 'colour' },
        { kind: 'unknown-value', name: 'theme', value: 'pink' },
        { kind: 'unknown-value', name: 'title', value: '' },
        { kind: 'unknown-value', name: 'v', value: '9.9.9' },
        { kind: 'unknown-value', name: 'series', value: 'bet' },
      ],
    });
  });

  test('shows all rows if it knows none of those that are asked for', () => {
    expect(read('?series=bet').rows).toBeNull();
    expect(read('?series=').rows).toBeNull();
  });

  test('takes the first of two', () => {
    expect(read('?theme=dark&theme=light')).toMatchObject({
      theme: 'dark',
      problems: [{ kind: 'repeated-parameter', name: 'theme' }],
    });
  });

  test.each(['?', '?&&&', '?=', '?%', '?theme=%E0%A4%A', '?series=,,,', '?__proto__=x'])(
    'survives %s',
    (query) => {
      expect(read(query)).toMatchObject({ theme: 'auto', rows: null });
    },
  );
});
