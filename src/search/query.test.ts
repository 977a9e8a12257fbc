import { expect, test } from 'vitest';
import { queryPieces } from './query.ts';

const pieces = (query: string) => queryPieces(query).map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  ['协程', ['phrase: 协 程']],
  ['协程 线程', ['phrase: 协 程', 'phrase: 线 程']],
  ['等待，处理', ['phrase: 等 待', 'phrase: 处 理']],
  ['Gin 协程', ['word: gin', 'phrase: 协 程']],
  ['用Gin写', ['phrase: 用', 'phrase: 写', 'word: gin']],
  ['goroutine leak', ['word: goroutine', 'word: leak']],
  ['non-blocking', ['word: non', 'word: blocking']],
  ['"connection pool" size', ['phrase: connection pool', 'word: size']],
  ['“非阻塞 I/O”', ['phrase: 非 阻 塞 i o']],
  ['"Flask, Gin"', ['phrase: flask', 'phrase: gin']],
  ['"not closed', ['phrase: not closed']],
  ['Gin gin GIN', ['word: gin']],
  ['1,200', ['word: 1200']],
  ['，。!', []],
  ['""', []],
  ['  ', []],
])('queryPieces(%j)', (query, expected) => {
  expect(pieces(query)).toEqual(expected);
});
