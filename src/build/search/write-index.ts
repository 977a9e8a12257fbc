import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Locale } from '#i18n/locale.ts';
import { pageDocument } from './page-document.ts';

/**
 * Writes the search index of a built site, one for each language, into `pagefind/<locale>/`.
 * @param site folder of the built site
 * @returns addresses of the pages in the indexes, below the base
 */
export async function writeIndex(site: string): Promise<readonly string[]> {
  const files = htmlFiles(site);
  const zh = await writeIndexOf('zh', { site, files });
  const en = await writeIndexOf('en', { site, files });
  await close();
  return [...zh, ...en];
}

/**
 * The language of both indexes, as Pagefind takes it. Under `zh` it would divide the text into words
 * by a rule of its own, another one at build than in the browser; `spaced` has divided it already. The
 * words of other scripts in Chinese text are English, and are compared by their stems as well.
 */
const forceLanguage = 'en';

/** What a search loads; the rest of the bundle is user interfaces, of which the site has its own. */
const needed =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|.+\.pf_(meta|index|fragment)|wasm\.en\..+)$/;

interface Site {
  readonly site: string;
  /** Paths of all pages below it, in a fixed order, so that the same site gives the same index. */
  readonly files: readonly string[];
}

async function writeIndexOf(locale: Locale, { site, files }: Site): Promise<readonly string[]> {
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  const pages: string[] = [];
  for (const file of files.filter((path) => isSearched(path, locale))) {
    const content = pageDocument(readFileSync(join(site, file), 'utf8'));
    if (content === null) continue;
    const page = file.replace(/index\.html$/, '');
    const { errors: refused } = await index.addHTMLFile({ url: `/${page}`, content });
    if (refused.length > 0) throw new Error(`Pagefind refused ${file}: ${refused.join(' ')}`);
    pages.push(page);
  }
  for (const { path, content } of (await index.getFiles()).files) {
    if (!needed.test(path)) continue;
    const target = join(site, 'pagefind', locale, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, path.endsWith('.js') ? withFailuresTold(content) : content);
  }
  return pages;
}

/**
 * Pagefind keeps to itself that a piece of the index could not be loaded, and finds nothing then. With
 * this, its search rejects, and the next one asks for the piece again.
 */
function withFailuresTold(content: Uint8Array): string {
  const code = new TextDecoder().decode(content);
  const silent = '"load_index_chunk")).catch(()=>{})';
  if (code.split(silent).length !== 2) {
    throw new Error(
      'Pagefind loads its index in another way than before. Look whether its search now rejects when a .pf_index file cannot be loaded, and change withFailuresTold accordingly.',
    );
  }
  return code.replace(silent, '"load_index_chunk"))');
}

/** Pages of a language, but for those that repeat others for embedding or print. */
function isSearched(file: string, locale: Locale): boolean {
  return file.startsWith(`${locale}/`) && !/^\w+\/(embed|print)\//.test(file);
}

function htmlFiles(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .toSorted();
}
