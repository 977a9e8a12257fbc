import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { figureNumbers, withNumbers } from './figure-numbers.ts';

const chart = '<figure data-chart="waiting"><h3 data-title>Waiting</h3></figure>';
const table = '<figure data-table="pools"><p data-title>Pools</p></figure>';
const diagram =
  '<figure data-diagram="d4"><figcaption><b data-title>Flow</b></figcaption></figure>';
const sample = '<figure data-sample="app.py"></figure>';
const write = (kind: string, chapter: number, number: number) => `${kind} ${chapter}.${number}`;
const treeOf = (html: string) => fromHtml(html, { fragment: true });

/** The text with its numbers, in chapter 2 beside a chapter `gin` whose one table is 4.1. */
function numbered(html: string): string {
  const tree = treeOf(html);
  const others = new Map([['gin', new Map([['routing', 'table 4.1']])]]);
  return toHtml(withNumbers(tree, figureNumbers(tree, 2, write), others));
}

test('figureNumbers(tree, chapter, write) counts pictures and tables apart, and no samples', () => {
  const tree = treeOf(chart + table + sample + diagram);
  expect([...figureNumbers(tree, 2, write)]).toEqual([
    ['waiting', 'figure 2.1'],
    ['pools', 'table 2.1'],
    ['d4', 'figure 2.2'],
  ]);
});

describe('withNumbers(tree, own, others)', () => {
  test('puts the number before the title, wherever that stands in the figure', () => {
    expect(numbered(diagram)).toBe(
      '<figure data-diagram="d4" id="figure-d4"><figcaption><b><span class="figure-number">figure 2.1</span> Flow</b></figcaption></figure>',
    );
  });

  test('makes a reference a link with the number, before and behind the figure', () => {
    const see = '<a href data-see="waiting"></a>';
    const links = numbered(`<p>${see}</p>${chart}<p>${see}</p>`).match(/<a .*?<\/a>/g);
    expect(links).toEqual(Array(2).fill('<a href="#figure-waiting">figure 2.1</a>'));
  });

  test('leads a reference to another chapter there', () => {
    expect(numbered('<a href data-see="gin#routing"></a>')).toBe(
      '<a href="../gin/#figure-routing">table 4.1</a>',
    );
  });

  test.each([['routing'], ['gin#waiting'], ['flask#waiting']])(
    'stops at a reference to %s, which has no number',
    (to) => {
      expect(() => numbered(`${chart}<a data-see="${to}"></a>`)).toThrow(`<See> refers to "${to}"`);
    },
  );

  test('stops at a figure without a title to number', () => {
    expect(() => numbered('<figure data-run="ping"></figure>')).toThrow('"ping" has no title');
  });
});
