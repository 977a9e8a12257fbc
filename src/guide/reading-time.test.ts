import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { perMinute, readingMinutes } from './reading-time.ts';

const minutes = (html: string) => readingMinutes(fromHtml(html, { fragment: true }));

test('Chinese counts by characters, English by words, and a mixed text by both', () => {
  const han = '字'.repeat(perMinute.han * 3);
  const words = 'word '.repeat(perMinute.words * 2);
  expect(minutes(`<p>${han}</p>`)).toBe(3);
  expect(minutes(`<p>${words}</p>`)).toBe(2);
  expect(minutes(`<p>${han}</p><p>${words}</p>`)).toBe(5);
});

test('a figure with its unit and a word with an apostrophe are one word each', () => {
  expect(minutes(`<p>${'18,432 don’t '.repeat(perMinute.words)}</p>`)).toBe(3);
});

test('code and tables take no time, and no text takes less than a minute', () => {
  const code = `<pre><code>${'x '.repeat(9999)}</code></pre>`;
  expect(minutes(`<p>one</p>${code}<table><tr><td>${'x '.repeat(9999)}</td></tr></table>`)).toBe(1);
});
