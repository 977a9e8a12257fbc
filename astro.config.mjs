import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { dataFilesIntegration } from './src/data/integration.ts';
import { embedScriptIntegration } from './src/embed/integration.ts';

// SITE is the origin for canonical addresses, BASE the path below it; both may be left out.
const { SITE, BASE } = process.env;

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  base: BASE ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // The content security policy allows no inline script, so none is inlined, however small.
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
  },
  integrations: [dataFilesIntegration(), embedScriptIntegration(), mdx(), preact()],
});
