import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { lateScripts } from './src/build/integrations/late-scripts.ts';
import { smallScripts } from './src/build/integrations/small-scripts.ts';
import { dataFilesIntegration } from './src/build/integrations/data-files.ts';
import { headingLinks } from './src/build/integrations/heading-links.ts';
import { embedScriptIntegration } from './src/build/integrations/embed-script.ts';
import { languageTag } from './src/i18n/locale.ts';
import { searchIntegration } from './src/build/integrations/search.ts';

// SITE is the origin for canonical addresses, BASE the path below it; both may be left out.
const { SITE, BASE } = process.env;

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  // Not among the packages, which copies of the sources share when tests build them.
  cacheDir: '.cache/astro',
  base: BASE ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // The content security policy allows no inline script, so none is inlined, however small.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [...lateScripts(), smallScripts()] },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [headingLinks],
    }),
  },
  integrations: [
    dataFilesIntegration(),
    embedScriptIntegration(),
    mdx(),
    preact(),
    ...(SITE ? [siteMap(SITE)] : []),
    searchIntegration(),
  ],
});

/** Pages for readers with their twins; embeds and the page for wrong addresses are left out. */
function siteMap(site) {
  const choice = new URL(BASE ?? '/', site).href.replace(/\/?$/, '/');
  return sitemap({
    i18n: { defaultLocale: 'zh', locales: languageTag },
    filter: (page) => !page.includes('/embed/'),
    // The first page, on which readers choose a language, belongs to none.
    serialize: (page) => ({
      ...page,
      links: page.links?.map((link) =>
        link.url === choice ? { ...link, lang: 'x-default' } : link,
      ),
    }),
  });
}
