import { readingWords, siteWords } from '#i18n/all-words.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { href } from '#build/addresses.ts';
import { type Chapter, chaptersIn } from './chapters.ts';

/**
 * What the site is and where its texts and data are, for language models: Markdown in the form of
 * https://llmstxt.org.
 * @param site origin of the addresses in it; without one they begin at the root of the site
 */
export async function llmsText(site: URL | undefined): Promise<string> {
  const absolute = (path: string) => (site ? new URL(path, site).href : path);
  const parts = await Promise.all(
    locales.map(async (locale) => partOf(locale, await chaptersIn(locale), absolute)),
  );
  return [
    `# ${locales.map((locale) => siteWords[locale].name).join(' · ')}`,
    locales.map((locale) => `> ${siteWords[locale].home.description}`).join('\n>\n'),
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

function partOf(
  locale: Locale,
  chapters: readonly Chapter[],
  absolute: (path: string) => string,
): string {
  const { guide, nav, scenarios } = siteWords[locale];
  const { notes, glossary } = readingWords[locale];
  const link = (name: string, path: string) => `- [${name}](${absolute(href(locale, path))})`;
  return [
    `## ${guide.title}`,
    '',
    ...chapters.map(({ slug, entry: { data } }) => {
      const name = `${guide.chapter(data.chapter)} · ${data.title}`;
      return `${link(name, `guide/${slug}.md`)}: ${data.summary}`;
    }),
    link(notes.title, 'guide/notes/'),
    link(glossary.title, 'guide/glossary/'),
    link(nav.wizard, 'wizard/'),
    link(scenarios.title, 'scenarios/'),
    link(nav.charts, 'charts/'),
    link(nav.evidence, 'evidence/'),
  ].join('\n');
}
