import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * Builds the site on data in which Gin's throughput of the published ping test is another one, and
 * nothing else is.
 */
const folder = mkdtempSync(join(tmpdir(), 'flask-or-gin-'));
const data = join(folder, 'data');
const site = join(folder, 'site');

beforeAll(() => {
  cpSync('data', data, { recursive: true });
  replaceIn('benchmarks/article-4-4-ping.json', '18432', '3000');
  const build = buildSite();
  expect(build.status, build.output).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['zh', 'en'])('a changed figure, with no other edit, in %s', (locale) => {
  test('changes the verdict of a scenario', () => {
    expect(page(`${locale}/scenarios/edge-gateway`)).toContain('data-verdict="none-fits"');
  });

  test('changes the prose of the guide and the ratios in it', () => {
    const chapter = page(`${locale}/guide/gin-concurrency`);
    expect(chapter).toContain('data-figure="article-4-4-ping/gin/throughput">3,000');
    expect(chapter).toContain('value="0.445');
    expect(chapter).not.toMatch(/18,432|2\.73/);
  });

  test('changes the chart, its sentence, its table and its files', () => {
    const chart = page(`${locale}/charts/ping`);
    expect(chart).toContain('3,000');
    expect(chart).not.toMatch(/18,432|2\.73/);
    expect(read(`charts/ping.${locale}.csv`)).toContain('3000');
    expect(read(`charts/ping.${locale}.svg`)).toContain('3,000');
  });

  test('changes the home page', () => {
    expect(page(locale)).not.toMatch(/18,432|2\.73/);
  });
});

test('a broken data file stops the build with its message and no stack', () => {
  replaceIn('benchmarks/article-4-4-ping.json', '"subject": "gin"', '"subject": "bet"');
  const { status, output } = buildSite();
  expect(status).not.toBe(0);
  expect(output).toContain(
    'benchmarks/article-4-4-ping.json: rows[0].subject "bet" is not known. Add it to data/subjects.json, or fix the spelling.',
  );
});

function replaceIn(path: string, from: string, to: string) {
  const file = join(data, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function buildSite() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site],
    { env: { ...process.env, DATA_FOLDER: data, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  return { status, output: `${stdout}${stderr}` };
}

function page(path: string): string {
  return read(`${path}/index.html`);
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}
