import { expect, test } from 'vitest';
import { pageDocument } from './page-document.ts';

const html = (main: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head>${head}</head><body><header>站</header><main>${main}</main></body></html>`;

const blocks = (main: string) =>
  pageDocument(html(main))
    ?.replaceAll('^ ', '')
    .replace(/^<html><body>|<\/body><\/html>$/g, '')
    .split('\n');

test('keeps title, headings with ids, and blocks of text, each with its end', () => {
  expect(
    blocks(
      '<p>第 4 章</p><h1>题<i>目</i></h1><h2 id="a">节</h2><h2>无 id</h2><p>文<code>x</code></p>',
    ),
  ).toEqual([
    '<h1>题目 ¶</h1>',
    '<p>第 4 章 ¶</p>',
    '<h2 id="a">节 ¶</h2>',
    '<p>无 id ¶</p>',
    '<p>文x ¶</p>',
  ]);
});

test('text beside a block within it is a block of its own', () => {
  expect(blocks('<div>上<p>中</p>下</div><table><tr><td>一</td><td>二</td></tr></table>')).toEqual([
    '<p>上 ¶</p>',
    '<p>中 ¶</p>',
    '<p>下 ¶</p>',
    '<p>一 ¶</p>',
    '<p>二 ¶</p>',
  ]);
});

test('leaves out navigation, pictures, scripts, controls and what is hidden', () => {
  const out = [
    '<nav>目录</nav>',
    '<svg><text>图</text></svg>',
    '<script type="application/json">{"a":"数"}</script>',
    '<noscript><p>无脚本</p></noscript>',
    '<button>清空</button>',
    '<select><option>甲</option></select>',
    '<p hidden>藏</p>',
    '<p aria-hidden="true">饰</p>',
  ];
  expect(blocks(`${out.join('')}<p>留</p>`)).toEqual(['<p>留 ¶</p>']);
});

test('what looks like markup in the text stays text', () => {
  expect(blocks('<p>a &lt;b&gt; &amp;amp; "c"</p>')).toEqual([
    '<p>a &lt;b> &amp;amp; &quot;c&quot; ¶</p>',
  ]);
});

test('a page that asks not to be indexed has no document, nor one without a main part', () => {
  const robots = '<meta name="robots" content="noindex">';
  expect(pageDocument(html('<p>文</p>', robots))).toBeNull();
  expect(pageDocument('<p>文</p>')).toBeNull();
});
