import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { changedMessage, differences, releaseOf } from '../../scripts/chart-release.ts';
import { expect, test } from '../site.ts';

test('the current version of the data is released as the build makes it', () => {
  const release = releaseOf('dist');
  const folder = `public/v/${release.version}`;
  const different = differences(release, folder);
  expect(different, different.length > 0 ? changedMessage(folder, different) : '').toEqual([]);
});

test('the index of charts lists every file with its size and digest', async ({ request }) => {
  const index = await (await request.get('charts/index.json')).json();
  expect(index.licence).toBe('CC BY 4.0');
  expect(index.releases).toContain(index.dataVersion);
  const files: { path: string; bytes: number; sha256: string; mediaType: string }[] =
    index.charts.flatMap((chart: { files: object[] }) => chart.files);
  expect(files).toHaveLength(index.charts.length * 10);
  for (const { path, bytes, sha256 } of files) {
    const content = readFileSync(`dist/charts/${path}`);
    expect(content.length, path).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
});

test('released files are served, with their content types', async ({ request }) => {
  const { version, files } = releaseOf('dist');
  for (const name of files.keys()) {
    const answer = await request.get(`v/${version}/${name}`);
    expect(answer.status(), name).toBe(200);
  }
});
