import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { linkTerms } from './terms.ts';

const terms = [
  { id: 'worker', spellings: ['worker', '工作进程'] },
  { id: 'pool', spellings: ['connection pool', '连接池'] },
  { id: 'pool-of-any-kind', spellings: ['pool'] },
  { id: 'p99', spellings: ['p99'] },
];

const link = (html: string) => {
  const { tree, mentions } = linkTerms(fromHtml(html, { fragment: true }), terms, '#');
  return { html: toHtml(tree), mentions };
};

describe('linkTerms', () => {
  test('links the first mention of each term, and only that', () => {
    expect(link('<p>A worker and a worker at p99.</p><p>p99</p>').html).toBe(
      '<p>A <a href="#worker">worker</a> and a worker at <a href="#p99">p99</a>.</p><p>p99</p>',
    );
  });

  test('takes plurals and capitals, but no part of a word, path or name', () => {
    expect(link('<p>Workers</p>').html).toBe('<p><a href="#worker">Workers</a></p>');
    const others = '<p>coworker workers_max worker-class a/worker p999</p>';
    expect(link(others).html).toBe(others);
  });

  test('finds Chinese terms, and Latin ones beside Chinese characters', () => {
    expect(link('<p>每个worker的连接池。</p>').html).toBe(
      '<p>每个<a href="#worker">worker</a>的<a href="#pool">连接池</a>。</p>',
    );
  });

  test('of two terms at one place the longer one wins', () => {
    expect(link('<p>connection pool, pool</p>').html).toBe(
      '<p><a href="#pool">connection pool</a>, <a href="#pool-of-any-kind">pool</a></p>',
    );
  });

  test('leaves headings, links, code, tables and figures as they are', () => {
    const html =
      '<h2 id="a">worker</h2><p><a href="/">worker</a> <code>worker</code></p><figure>worker</figure><table><tbody><tr><td>worker</td></tr></tbody></table>';
    expect(link(html).html).toBe(html);
  });

  test('says in which section a term is first mentioned', () => {
    expect(link('<p>p99</p><h2 id="a">A</h2><ul><li>worker</li></ul>').mentions).toEqual([
      { id: 'p99', section: null },
      { id: 'worker', section: 'a' },
    ]);
  });
});
