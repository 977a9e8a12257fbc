import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is published of the charts under one version of the data, for good. */
export interface ChartRelease {
  readonly version: string;
  /** Contents by file name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Formats that are released; the others are made from the same and can be made again. */
const formats = ['svg', 'csv', 'json'] as const;

/** The release that a built site makes. */
export function releaseOf(site: string): ChartRelease {
  const { dataVersion, charts } = readIndex(join(site, 'charts/index.json'));
  const released = charts
    .flatMap(({ files }) => files)
    .filter(({ format }) => formats.some((each) => each === format))
    .map(({ path }): [string, Buffer] => [path, readFileSync(join(site, 'charts', path))]);
  const script = readFileSync(join(site, 'embed.js'));
  return { version: dataVersion, files: new Map([...released, ['embed.js', script]]) };
}

/** Names of the files that a folder has not, or has with other bytes, or has too many. */
export function differences({ files }: ChartRelease, folder: string): readonly string[] {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const names = new Set([...files.keys(), ...there]);
  return [...names].filter((name) => {
    const wanted = files.get(name);
    return !wanted || !there.includes(name) || !readFileSync(join(folder, name)).equals(wanted);
  });
}

/**
 * Writes a release below a folder of releases.
 * @throws Error if that version is there already with anything else in it
 */
export function writeRelease(release: ChartRelease, releases: string): 'written' | 'unchanged' {
  const folder = join(releases, release.version);
  const different = differences(release, folder);
  if (different.length === 0) return 'unchanged';
  if (existsSync(folder)) throw new Error(changedMessage(folder, different));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of release.files) writeFileSync(join(folder, name), content);
  return 'written';
}

/** What to do when the build no longer makes what was released. */
export function changedMessage(folder: string, different: readonly string[]): string {
  const [first, ...rest] = different;
  const others = rest.length > 0 ? ` and ${rest.length} more` : '';
  return `${join(folder, first ?? '')}${others}: not what the build makes. A released version never changes: raise "version" in data/version.json, then run npm run release:charts.`;
}

interface ChartIndex {
  readonly dataVersion: string;
  readonly charts: readonly {
    readonly files: readonly { readonly format: string; readonly path: string }[];
  }[];
}

function readIndex(file: string): ChartIndex {
  // The build wrote it; src/build/charts/chart-index.ts.
  return JSON.parse(readFileSync(file, 'utf8')) as ChartIndex;
}
