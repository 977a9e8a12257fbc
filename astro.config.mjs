import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { dataFilesIntegration } from './src/data/integration.ts';

// SITE is the origin for canonical addresses, BASE the path below it; both may be left out.
const { SITE, BASE } = process.env;

/**
 * Vite wraps every `import()` in a helper that loads style sheets and further files ahead. No part
 * that is loaded on demand has either, and the helper is larger than most of them.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: BASE ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // The content security policy allows no inline script, so none is inlined, however small.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainDynamicImports],
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'decision', test: /src\/(engine|views)\//, minShareCount: 3 }],
              },
            },
          },
        },
      },
    },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
  },
  integrations: [dataFilesIntegration(), mdx(), preact()],
});
