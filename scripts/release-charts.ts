/**
 * `npm run release:charts` builds the site and keeps what it makes of the charts under the current
 * version of the data in `public/v/`, where it stays: a later deploy still serves it. Ends with
 * status 1 if that version was released with other bytes.
 */
import { releaseOf, writeRelease } from './chart-release.ts';

const releases = 'public/v';

try {
  const release = releaseOf('dist');
  const done = writeRelease(release, releases);
  const folder = `${releases}/${release.version}`;
  console.log(
    done === 'written'
      ? `${folder}: ${release.files.size} files. Commit them.`
      : `${folder} is as the build makes it.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
