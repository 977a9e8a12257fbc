import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Finished } from '../testing/run-command.ts';
import { buildCopy, copySources, replaceIn } from '../testing/site-copy.ts';

/** Builds the site on chapters in which one fault of each kind has been planted. */
const folder = copySources('changed-guide');
const guide = join(folder, 'content/guide');

let build: Finished;

beforeAll(async () => {
  copyAs('no-twin', ['zh']);
  copyAs('no-id', ['zh', 'en']);
  copyAs('other-id', ['zh', 'en']);
  replaceIn(join(guide, 'en/no-id.mdx'), ' {#routing}', '');
  replaceIn(join(guide, 'en/other-id.mdx'), '{#hooks}', '{#hook}');
  replaceIn(
    join(guide, 'en/gin-concurrency.mdx'),
    '<Num of="article-4-2-routing/gin/latency-mean" />',
    '<Num of="article-4-2-routing/express/latency-mean" />',
  );
  build = await buildCopy(folder);
});

test('faulty chapters stop the build, which names each file and what to do', () => {
  const { ok, output } = build;
  expect(ok).toBe(false);
  expect(output).toContain('content/guide/en/no-twin.mdx: does not exist');
  expect(output).toMatch(/en\/no-id\.mdx: heading "## .*" has no id\. Write \{#id-in-kebab-case\}/);
  expect(output).toMatch(/en\/other-id\.mdx: heading \d+ has the id "hook" where .*"hooks"/);
  expect(output).toMatch(
    /en\/gin-concurrency\.mdx: section #reading-routing lacks the figure "article-4-2-routing\/gin\/latency-mean"/,
  );
});

function copyAs(slug: string, locales: readonly string[]) {
  for (const locale of locales) {
    cpSync(`content/guide/${locale}/gin-concurrency.mdx`, join(guide, locale, `${slug}.mdx`));
  }
}
