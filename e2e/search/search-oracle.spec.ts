import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type AskIndex, findPages } from '../../src/search/find.ts';
import { queryPieces } from '../../src/search/query.ts';
import { expect, pages, test } from '../site.ts';

/*
 * Search against the truth: the text of the built pages, as a browser reads it from their markup,
 * searched for substrings. Pagefind's own script answers from the index of the same build. Both must
 * name the same pages for every query, no page more and none less.
 */

test('4,000 Han strings of 2 to 4 characters are found where they stand, and nowhere else', async ({
  page,
}) => {
  // Generous, because machines are slow or busy.
  test.setTimeout(300_000);
  const texts = await readTexts(page, 'zh');
  const truth = hanStrings(texts);
  const queries = sample([...truth.keys()], 4_000);
  const answers = await askAll(page, queries.map(phraseOf));
  const wrong = queries.flatMap((query, at) => difference(query, truth.get(query), answers[at]));
  expect(queries).toHaveLength(4_000);
  expect(wrong).toEqual([]);
});

test('40 English words are found on the pages that have them, and beginnings of words, too', async ({
  page,
}) => {
  const texts = await readTexts(page, 'en');
  const words = new Map([...texts].map(([address, text]) => [address, wordsOf(text)]));
  const queries = sample(clearWords(words), 40);
  expect(queries).toHaveLength(40);
  const wrong = [];
  for (const query of queries) {
    const truth = pagesWhere(words, (word) => word.startsWith(query));
    wrong.push(...difference(query, truth, await find(page, query)));
    const beginning = query.slice(0, Math.max(halfOf(query).length, query.length - 2));
    wrong.push(...difference(beginning, truth, await find(page, beginning)));
    // The index answers an unknown word with a shorter one, which is not what was asked.
    wrong.push(...difference(`${query}zq`, new Set(), await find(page, `${query}zq`)));
  }
  expect(wrong).toEqual([]);
});

test('20 queries of Han characters and a word find the pages that have both', async ({ page }) => {
  const texts = await readTexts(page, 'zh');
  const words = new Map([...texts].map(([address, text]) => [address, wordsOf(text)]));
  const strings = sample(
    [...hanStrings(texts)].filter(([string]) => string.length === 2),
    400,
  );
  const wrong = [];
  let asked = 0;
  for (const word of sample(clearWords(words), 20)) {
    const withWord = pagesWhere(words, (each) => each.startsWith(word));
    // One after the other: with pages in common, and without.
    const common = asked % 2 === 0;
    const [string, withString] =
      strings.find(([, found]) => [...found].some((each) => withWord.has(each)) === common) ?? [];
    if (!string || !withString) continue;
    asked += 1;
    const query = `${string} ${word}`;
    wrong.push(...difference(query, withString.intersection(withWord), await find(page, query)));
  }
  expect(asked).toBe(20);
  expect(wrong).toEqual([]);
});

type Locale = 'zh' | 'en';
type Pages = ReadonlySet<string>;

/** Opens an empty page of the site, and reads the text of all pages that search covers. */
async function readTexts(page: Page, locale: Locale): Promise<ReadonlyMap<string, string>> {
  await page.route('**/search-oracle/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${locale}"><link rel="icon" href="data:,"><body>`,
    }),
  );
  await page.goto('search-oracle/');
  const index = new URL(`../pagefind/${locale}/pagefind.js`, page.url()).pathname;
  await page.evaluate(async (address) => {
    Object.assign(window, { pagefind: await import(address) });
  }, index);
  const texts = new Map<string, string>();
  for (const address of pages) {
    if (!address.startsWith(`${locale}/`) || /^..\/(embed|print)\//.test(address)) continue;
    const html = readFileSync(
      `dist/${address}${address.endsWith('/') ? 'index.html' : ''}`,
      'utf8',
    );
    texts.set(address, await page.evaluate(textOf, html));
  }
  expect(texts.size).toBeGreaterThan(20);
  return texts;
}

/** What a page says: navigation, pictures and controls aside, with everything unfolded. */
function textOf(html: string): string {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main) return '';
  const aside =
    'nav, svg, script, style, noscript, template, button, select, textarea, iframe, dialog, [hidden], [aria-hidden="true"]';
  for (const element of main.querySelectorAll(aside)) element.remove();
  // The text of a choice ends where the box of the next one stands, and small print stands apart.
  for (const box of main.querySelectorAll('input')) box.replaceWith(document.createElement('br'));
  for (const small of main.querySelectorAll('small')) {
    small.before(document.createElement('br'));
    small.after(document.createElement('br'));
  }
  for (const details of main.querySelectorAll('details')) details.open = true;
  document.body.replaceChildren(main);
  return main.innerText;
}

/** All strings of 2, 3 and 4 Han characters, each with the pages that hold it. */
function hanStrings(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Pages> {
  const strings = new Map<string, Set<string>>();
  for (const [address, text] of texts) {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      const characters = [...run];
      for (let from = 0; from < characters.length; from += 1) {
        for (const length of [2, 3, 4]) {
          if (from + length > characters.length) break;
          const string = characters.slice(from, from + length).join('');
          strings.set(string, (strings.get(string) ?? new Set()).add(address));
        }
      }
    }
  }
  return strings;
}

/** Words in lower case; of WaitGroup also wait and group, as an index of code would have it. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => [word, ...(word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [])])
      .map((word) => word.replace(/['’]/g, '').toLowerCase()),
  );
}

/**
 * Words about which nobody can disagree, whatever a stemmer does: they have no ending that it cuts to
 * the root (-ing, -ed, -ly, -s), and every word of the text that shares their first half (three letters
 * at least) begins with the whole of them. `worker` is one if there is no `working` in the text.
 */
function clearWords(words: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const all = [...new Set([...words.values()].flatMap((each) => [...each]))];
  return all
    .filter((word) => /^[a-z]{4,}$/.test(word) && !/(ing|ed|ly|s)$/.test(word))
    .filter((word) =>
      all.every((other) => !other.startsWith(halfOf(word)) || other.startsWith(word)),
    );
}

function halfOf(word: string): string {
  return word.slice(0, Math.max(3, Math.ceil(word.length / 2)));
}

function pagesWhere(
  words: ReadonlyMap<string, ReadonlySet<string>>,
  matches: (word: string) => boolean,
): Pages {
  return new Set([...words].flatMap(([address, each]) => ([...each].some(matches) ? address : [])));
}

/** At most so many of a list, drawn by a hash of their text. */
function sample<T>(list: readonly T[], most: number): readonly T[] {
  const hash = (value: T) =>
    [...String(value)].reduce(
      (sum, each) => Math.imul(sum ^ (each.codePointAt(0) ?? 0), 16777619),
      1,
    );
  return list.toSorted((a, b) => hash(a) - hash(b)).slice(0, most);
}

function phraseOf(query: string): string {
  const [piece, ...others] = queryPieces(query);
  if (piece?.kind !== 'phrase' || others.length > 0) throw new Error(`${query} is no phrase.`);
  return `"${piece.text}"`;
}

/** Pages that the index names for each term. */
async function askAll(page: Page, terms: readonly string[]): Promise<readonly Pages[]> {
  const answers = await page.evaluate(async (all) => {
    const { pagefind } = window as unknown as OracleWindow;
    const urls = new Map<string, string>();
    const found: string[][] = [];
    for (let from = 0; from < all.length; from += 100) {
      const batch = await Promise.all(
        all.slice(from, from + 100).map((term) => pagefind.search(term)),
      );
      for (const { results } of batch) {
        for (const result of results) {
          if (!urls.has(result.id)) urls.set(result.id, (await result.data()).url);
        }
        found.push(results.map(({ id }) => urls.get(id) ?? ''));
      }
    }
    return found;
  }, terms);
  const base = new URL('..', page.url()).pathname;
  return answers.map((found) => new Set(found.map((url) => url.slice(base.length))));
}

/** Pages that the site's own search finds, with Pagefind in the browser to answer it. */
async function find(page: Page, query: string): Promise<Pages> {
  const ask: AskIndex = async (term) => {
    const hits = await page.evaluate(async (text) => {
      const { results } = await (window as unknown as OracleWindow).pagefind.search(text);
      return Promise.all(
        results.map(async ({ id, score, words, data }) => ({
          id,
          score,
          words,
          page: await data(),
        })),
      );
    }, term);
    return hits.map((hit) => ({ ...hit, data: async () => hit.page }));
  };
  const found = await Promise.all((await findPages(ask, query)).map(({ data }) => data()));
  const base = new URL('..', page.url()).pathname;
  return new Set(found.map(({ url }) => url.slice(base.length)));
}

interface OracleWindow {
  readonly pagefind: {
    readonly search: (term: string) => Promise<{ readonly results: Awaited<ReturnType<AskIndex>> }>;
  };
}

/** A line for a query whose pages are not those of the truth. */
function difference(query: string, truth: Pages = new Set(), found: Pages = new Set()): string[] {
  const missed = [...truth].filter((address) => !found.has(address));
  const surplus = [...found].filter((address) => !truth.has(address));
  if (missed.length + surplus.length === 0) return [];
  return [`${query}: missed [${missed.join(' ')}], not there [${surplus.join(' ')}]`];
}
