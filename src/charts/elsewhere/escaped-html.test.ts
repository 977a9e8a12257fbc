import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { escapedHtml } from './escaped-html.ts';

test.each(['a < b', '"quoted"', '&amp;', '<b title="x">&lt;</b>'])(
  '%s reads the same between tags and in an attribute',
  (text) => {
    const [element] = parseFragment(
      `<p title="${escapedHtml(text)}">${escapedHtml(text)}</p>`,
    ).childNodes;
    expect(element).toMatchObject({
      attrs: [{ name: 'title', value: text }],
      childNodes: [{ nodeName: '#text', value: text }],
    });
  },
);
