import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { markdownOf } from './markdown.ts';

const markdown = (html: string) =>
  markdownOf(fromHtml(html, { fragment: true }), (address) => `/base/${address}`).trim();

describe('markdownOf', () => {
  test('writes a figure as its text, with an ordinary space before the unit', () => {
    expect(markdown('<p>It is <data value="5" data-figure="a/b/c">5\u00a0ms</data>.</p>')).toBe(
      'It is 5 ms.',
    );
  });

  test('writes headings without the link to themselves, and other links resolved', () => {
    expect(markdown('<h2 id="a"><a href="#a">A</a></h2><p><a href="#b">b</a></p>')).toBe(
      '## A\n\n[b](/base/#b)',
    );
  });

  test('quotes an editor’s note under its label', () => {
    const note =
      '<aside class="note"><p class="note-label"><a href="#note-x">Note</a></p><p>Why.</p></aside>';
    expect(markdown(note)).toBe('> **Note**\n>\n> Why.');
  });

  test('writes a table below its caption', () => {
    const table =
      '<figure><table><caption>T</caption><thead><tr><td></td><th>X</th></tr></thead><tbody><tr><th>r</th><td>1<small>ours</small></td></tr></tbody></table></figure>';
    expect(markdown(table)).toBe('**T**\n\n| | X |\n| - | - |\n| r | 1 (ours) |');
  });

  test('writes a chart without its picture, and a diagram as its steps', () => {
    const chart =
      '<figure><h3 class="chart-title">C</h3><p>Sentence.</p><svg><text>1</text></svg></figure>';
    expect(markdown(chart)).toBe('**C**\n\nSentence.');
    const diagram =
      '<figure><svg></svg><figcaption><strong>D</strong><details><summary>In words</summary><ol><li>one</li><li>two<ul><li>yes → one</li></ul></li></ol></details></figcaption></figure>';
    expect(markdown(diagram)).toBe('**D**\n\n1. one\n2. two\n   - yes → one');
  });

  test('sets sources, grades and links of a caption apart', () => {
    const caption =
      '<figure><figcaption><span>Source: <cite>One</cite>, 4.4<a href="1">C</a></span><span>Source: <cite>Two</cite><a href="2">B</a></span><a href="3">More</a></figcaption></figure>';
    expect(markdown(caption)).toBe(
      'Source: One, 4.4 · [C](/base/1) · Source: Two · [B](/base/2) · [More](/base/3)',
    );
  });

  test('fences code with its language and without its colours', () => {
    const code =
      '<pre><code class="language-go" lang="en"><b>func</b> main() {\n\tx &lt;- 1\n}</code></pre>';
    expect(markdown(code)).toBe('```go\nfunc main() {\n\tx <- 1\n}\n```');
  });
});
