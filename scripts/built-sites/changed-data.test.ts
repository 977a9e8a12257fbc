import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences, releaseOf, writeRelease } from '../chart-release.ts';
import { buildCopy, copySources, replaceIn } from '../testing/site-copy.ts';

/**
 * The site on data in which Gin's throughput of the published ping test is another one, as is the
 * version of the data, and nothing else is.
 */
const folder = copySources('changed-data');
const site = join(folder, 'dist');
const run = 'data/benchmarks/article-4-4-ping.json';

beforeAll(async () => {
  replaceIn(join(folder, run), '18432', '3000');
  replaceIn(join(folder, 'data/version.json'), /"version": "[^"]+"/, '"version": "99.0.0"');
  const { ok, output } = await buildCopy(folder);
  expect(ok, output).toBe(true);
});

test('a changed figure changes a verdict that rests on it', () => {
  const { scenarios } = JSON.parse(readFileSync('data/scenarios.json', 'utf8'));
  const { answers } = scenarios.find(({ id }: { id: string }) => id === 'edge-gateway');
  const given = Object.entries(answers).map(([question, option]) => `${question}=${option}`);
  const verdictOn = (data: string) => {
    const { stdout } = spawnSync(
      process.execPath,
      ['scripts/decide.ts', ...given, '--evidence', 'article-4-4-ping'],
      { env: { ...process.env, DATA_FOLDER: data }, encoding: 'utf8' },
    );
    return JSON.parse(stdout).verdict;
  };
  expect(verdictOn('data')).toBe('gin');
  expect(verdictOn(join(folder, 'data'))).toBe('none-fits');
});

describe.each(['zh', 'en'])('a changed figure, with no other edit, in %s', (locale) => {
  test('changes the prose of the guide and the ratios in it', () => {
    const chapter = page(`${locale}/guide/gin-concurrency`);
    expect(chapter).toMatch(/data-figure="?article-4-4-ping\/gin\/throughput"?>3,000/);
    expect(chapter).toMatch(/value="?0\.445/);
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

test('the version stands in the JSON, in the picture and on the page for frames', () => {
  expect(JSON.parse(read('charts/ping.en.json')).dataVersion).toBe('99.0.0');
  expect(read('charts/ping.en.svg')).toContain('dataVersion&quot;:&quot;99.0.0');
  expect(page('en/embed/ping')).toContain('99.0.0');
});

describe('writeRelease', () => {
  const releases = join(folder, 'releases');
  const release = () => releaseOf('dist');

  test('keeps pictures, data and the script of a version', () => {
    rmSync(releases, { recursive: true, force: true });
    expect(writeRelease(release(), releases)).toBe('written');
    const names = readdirSync(join(releases, release().version));
    expect(names).toContain('embed.js');
    expect(names).toContain('ping.zh.svg');
    expect(names.filter((name) => !/\.(svg|csv|json|js)$/.test(name))).toEqual([]);
  });

  test('changes nothing the second time', () => {
    expect(writeRelease(release(), releases)).toBe('unchanged');
  });

  test('refuses other bytes under the same version, and leaves the old ones', () => {
    const { version, files } = release();
    const other = new Map([...files, ['ping.zh.csv', Buffer.from('other')]]);
    expect(() => writeRelease({ version, files: other }, releases)).toThrow(
      /ping\.zh\.csv: not what the build makes\. .* raise "version" in data\/version\.json, then run npm run release:charts\.$/,
    );
    expect(differences(release(), join(releases, version))).toEqual([]);
  });

  test('refuses a version with a chart more or less', () => {
    const { version, files } = release();
    const less = new Map([...files].filter(([name]) => !name.startsWith('ping.')));
    expect(() => writeRelease({ version, files: less }, releases)).toThrow('ping.');
    const more = new Map([...files, ['new.zh.svg', Buffer.from('<svg/>')]]);
    expect(() => writeRelease({ version, files: more }, releases)).toThrow('new.zh.svg');
  });

  test('adds a version with a changed figure, and leaves the old bytes alone', () => {
    const old = release();
    expect(writeRelease(releaseOf(site), releases)).toBe('written');
    expect(readdirSync(releases).toSorted()).toEqual([old.version, '99.0.0'].toSorted());
    expect(differences(old, join(releases, old.version))).toEqual([]);
    expect(readFileSync(join(releases, '99.0.0/ping.en.csv'), 'utf8')).toContain('3000');
  });
});

test('a broken data file stops the build with its message', async () => {
  replaceIn(join(folder, run), '"subject": "gin"', '"subject": "bet"');
  const { ok, output } = await buildCopy(folder);
  expect(ok).toBe(false);
  expect(output).toContain(
    'benchmarks/article-4-4-ping.json: rows[0].subject "bet" is not known. Add it to data/subjects.json, or fix the spelling.',
  );
});

function page(path: string): string {
  return read(`${path}/index.html`);
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}
