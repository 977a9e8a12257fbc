import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDataset } from '#data/build-dataset.ts';
import { dataFolder, readDataFiles } from '#data/files.ts';

/** Stops a build on the first look at broken data, and restarts the dev server when data change. */
export function dataFilesIntegration(): AstroIntegration {
  return {
    name: 'data-files',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        const files = readDataFiles();
        buildDataset(files);
        for (const path of Object.keys(files)) addWatchFile(pathToFileURL(`${dataFolder}/${path}`));
      },
    },
  };
}
