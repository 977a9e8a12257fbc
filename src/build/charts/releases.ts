import { existsSync, readdirSync } from 'node:fs';

/** Where released versions of chart files are, seen from the root of the repository. */
const releasesFolder = 'public/v';

/** Released versions that have a file, the oldest first. */
export function releasesWith(file: string): readonly string[] {
  if (!existsSync(releasesFolder)) return [];
  return readdirSync(releasesFolder)
    .filter((version) => existsSync(`${releasesFolder}/${version}/${file}`))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
