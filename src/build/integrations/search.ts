import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lazyScript } from './lazy-script.ts';
import { writeIndex } from '../search/write-index.ts';

/** Indexes every built page for search, and lets pages load the search when it is asked for. */
export function searchIntegration(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [lazyScript()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}
