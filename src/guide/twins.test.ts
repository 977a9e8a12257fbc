import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '#data/problems.ts';
import { type ChapterText, twinProblems } from './twins.ts';

const source = '## A {#a}\n\ntext\n\n### B {#b}\n';
const figure = (id: string) => `<data data-figure="${id}">1</data>`;
const body = (inA: string, inB = '') =>
  `<p>intro</p><h2 id="a">A</h2><p>${inA}</p><h3 id="b">B</h3><p>${inB}</p>`;

const chapter = (locale: 'zh' | 'en', html: string, mdx = source): ChapterText => ({
  locale,
  slug: 'ping',
  source: mdx,
  tree: fromHtml(html, { fragment: true }),
});

const problemsOf = (...texts: ChapterText[]) => twinProblems(texts).map(describeProblem);

describe('twinProblems', () => {
  test('is silent where both languages agree', () => {
    const html = body(`${figure('x')} ${figure('y')}`);
    const swapped = body(`${figure('y')} ${figure('x')}`);
    expect(problemsOf(chapter('zh', html), chapter('en', swapped))).toEqual([]);
  });

  test('names the file that a chapter lacks', () => {
    expect(problemsOf(chapter('zh', body('')))).toEqual([
      'content/guide/en/ping.mdx: does not exist, but content/guide/zh/ping.mdx does. Write the chapter in this language too; every chapter is published in both.',
    ]);
  });

  test('names a heading without an id, but takes no comment in code for one', () => {
    const mdx = '## A {#a}\n\n```sh\n## not a heading\n```\n\n### B\n';
    expect(problemsOf(chapter('zh', body('')), chapter('en', body(''), mdx))).toEqual([
      'content/guide/en/ping.mdx: heading "### B" has no id. Write {#id-in-kebab-case} after it, the same in both languages.',
    ]);
  });

  test('names the first heading whose ids differ', () => {
    const other = body('').replace('id="b"', 'id="c"');
    expect(problemsOf(chapter('zh', body('')), chapter('en', other))).toEqual([
      'content/guide/en/ping.mdx: heading 2 has the id "c" where content/guide/zh/ping.mdx has "b". Give both the same headings, with the same ids, in the same order.',
    ]);
  });

  test.each([
    ['missing at the end', body('').replace(/<h3.*/, ''), 'heading 2 has the id none'],
    ['added at the end', `${body('')}<h2 id="c">C</h2>`, 'heading 3 has the id "c"'],
  ])('names a heading %s', (_, html, expected) => {
    expect(problemsOf(chapter('zh', body('')), chapter('en', html))).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test('names a figure that stands in a section of one language only', () => {
    const [zh, en] = [body(figure('x'), figure('y')), body(figure('x'), figure('z'))];
    expect(problemsOf(chapter('zh', zh), chapter('en', en))).toEqual([
      'content/guide/en/ping.mdx: section #b lacks the figure "y", which content/guide/zh/ping.mdx has there. Add it, or take it out of both.',
      'content/guide/zh/ping.mdx: section #b lacks the figure "z", which content/guide/en/ping.mdx has there. Add it, or take it out of both.',
    ]);
  });

  test('counts: a figure shown twice in one language and once in the other differs', () => {
    const [zh, en] = [body(figure('x') + figure('x')), body(figure('x'))];
    expect(problemsOf(chapter('zh', zh), chapter('en', en))).toHaveLength(1);
  });

  test.each(['note', 'sample', 'table', 'run', 'chart', 'diagram'])('compares each %s', (kind) => {
    const zh = chapter('zh', body(`<b data-${kind}="x"></b>`));
    expect(problemsOf(zh, chapter('en', body('')))).toEqual([
      expect.stringContaining(`section #a lacks the ${kind} "x"`),
    ]);
  });
});
