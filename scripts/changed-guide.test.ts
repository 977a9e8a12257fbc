import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Builds the site on chapters in which one fault of each kind has been planted. */
const folder = mkdtempSync(join(tmpdir(), 'flask-or-gin-'));
const guide = join(folder, 'guide');

afterAll(() => rmSync(folder, { recursive: true }));

let build: ReturnType<typeof buildSite>;

beforeAll(() => {
  cpSync('content/guide', guide, { recursive: true });
  copyAs('no-twin', ['zh']);
  copyAs('no-id', ['zh', 'en']);
  copyAs('other-id', ['zh', 'en']);
  replaceIn('en/no-id.mdx', ' {#routing}', '');
  replaceIn('en/other-id.mdx', '{#hooks}', '{#hook}');
  replaceIn(
    'en/gin-concurrency.mdx',
    '<Num of="article-4-2-routing/gin/latency-mean" />',
    '<Num of="article-4-2-routing/express/latency-mean" />',
  );
  build = buildSite();
});

test('faulty chapters stop the build, which names each file and what to do', () => {
  const { status, output } = build;
  expect(status).not.toBe(0);
  expect(output).toContain('en/no-twin.mdx: does not exist');
  expect(output).toMatch(/en\/no-id\.mdx: heading "## .*" has no id\. Write \{#id-in-kebab-case\}/);
  expect(output).toMatch(/en\/other-id\.mdx: heading \d+ has the id "hook" where .*"hooks"/);
  expect(output).toMatch(
    /en\/gin-concurrency\.mdx: section #reading-routing lacks the figure "article-4-2-routing\/gin\/latency-mean"/,
  );
});

function copyAs(slug: string, locales: readonly string[]) {
  mkdirSync(guide, { recursive: true });
  for (const locale of locales) {
    cpSync(`content/guide/${locale}/gin-concurrency.mdx`, join(guide, locale, `${slug}.mdx`));
  }
}

function replaceIn(path: string, from: string, to: string) {
  const file = join(guide, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function buildSite() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(folder, 'site')],
    {
      env: {
        ...process.env,
        GUIDE_FOLDER: guide,
        CACHE_FOLDER: join(folder, 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  return { status, output: `${stdout}${stderr}` };
}
