import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, releaseOf, writeRelease } from './chart-release.ts';

/** Three builds: the data as they are, twice, and the data with another figure and version. */
const folder = mkdtempSync(join(tmpdir(), 'flask-or-gin-'));
const releases = join(folder, 'v');
const here = join(folder, 'here');
const elsewhere = join(folder, 'elsewhere');
const later = join(folder, 'later');

beforeAll(() => {
  const changed = join(folder, 'data');
  cpSync('data', changed, { recursive: true });
  replaceIn(join(changed, 'benchmarks/article-4-4-ping.json'), '18432', '3000');
  replaceIn(join(changed, 'version.json'), /"version": "[^"]+"/, '"version": "99.0.0"');
  build(here, { TZ: 'UTC', LANG: 'C' });
  build(elsewhere, {
    TZ: 'Asia/Shanghai',
    LANG: 'zh_CN.UTF-8',
    SITE: 'https://docs.example',
    BASE: '/guide',
  });
  build(later, { DATA_FOLDER: changed });
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('two builds make the same chart files, whatever place, time and address they are for', () => {
  const files = filesIn(join(here, 'charts'));
  expect(files.length).toBeGreaterThan(100);
  expect(filesIn(join(elsewhere, 'charts'))).toEqual(files);
  const differing = files.filter(
    (file) => !bytes(here, `charts/${file}`).equals(bytes(elsewhere, `charts/${file}`)),
  );
  expect(differing).toEqual([]);
  expect(bytes(here, 'embed.js').equals(bytes(elsewhere, 'embed.js'))).toBe(true);
});

describe('writeRelease', () => {
  test('keeps pictures, data and the script of a version', () => {
    const release = releaseOf(here);
    expect(writeRelease(release, releases)).toBe('written');
    const names = readdirSync(join(releases, release.version));
    expect(names).toContain('embed.js');
    expect(names).toContain('ping.zh.svg');
    expect(names.filter((name) => !/\.(svg|csv|json|js)$/.test(name))).toEqual([]);
  });

  test('changes nothing the second time', () => {
    expect(writeRelease(releaseOf(here), releases)).toBe('unchanged');
  });

  test('refuses other bytes under the same version, and leaves the old ones', () => {
    const release = releaseOf(here);
    const files = new Map([...release.files, ['ping.zh.csv', Buffer.from('other')]]);
    expect(() => writeRelease({ ...release, files }, releases)).toThrow(
      /ping\.zh\.csv: not what the build makes\. .* raise "version" in data\/version\.json, then run npm run release:charts\.$/,
    );
    expect(differences(release, join(releases, release.version))).toEqual([]);
  });

  test('refuses a version with a chart more or less', () => {
    const release = releaseOf(here);
    const less = new Map([...release.files].filter(([name]) => !name.startsWith('ping.')));
    expect(() => writeRelease({ ...release, files: less }, releases)).toThrow('ping.');
    const more = new Map([...release.files, ['new.zh.svg', Buffer.from('<svg/>')]]);
    expect(() => writeRelease({ ...release, files: more }, releases)).toThrow('new.zh.svg');
  });

  test('adds a version with a changed figure, and leaves the old bytes alone', () => {
    const old = releaseOf(here);
    expect(writeRelease(releaseOf(later), releases)).toBe('written');
    expect(readdirSync(releases).toSorted()).toEqual([old.version, '99.0.0'].toSorted());
    expect(differences(old, join(releases, old.version))).toEqual([]);
    expect(bytes(releases, '99.0.0/ping.en.csv').toString()).toContain('3000');
  });
});

test('the version stands in the JSON, in the picture and on the page for frames', () => {
  expect(JSON.parse(bytes(later, 'charts/ping.en.json').toString()).dataVersion).toBe('99.0.0');
  expect(bytes(later, 'charts/ping.en.svg').toString()).toContain('dataVersion&quot;:&quot;99.0.0');
  expect(bytes(later, 'en/embed/ping/index.html').toString()).toContain('99.0.0');
});

function build(site: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site],
    {
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        CACHE_FOLDER: join(folder, 'cache'),
        ...env,
      },
    },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
}

function filesIn(path: string): readonly string[] {
  return readdirSync(path)
    .filter((name) => statSync(join(path, name)).isFile())
    .toSorted();
}

function bytes(...path: string[]): Buffer {
  return readFileSync(join(...path));
}

function replaceIn(file: string, from: string | RegExp, to: string) {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}
