import { h, render } from 'preact';
import { loadSearchWords } from '#i18n/load/search.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { SearchWords } from '#i18n/search-words.ts';
import { type PageHit, findPages } from '#search/find.ts';
import { pageResult } from '#search/passages.ts';
import { queryPieces } from '#search/query.ts';
import { type SearchState, SearchView } from '#views/search-view.tsx';
import styles from '../styles/search.css?url';
import { loadIndex } from './search-index.ts';

/** Pages listed at once. */
const step = 8;
/** Milliseconds without a key before a search. */
const pause = 120;

let dialog: Promise<HTMLDialogElement> | null = null;

/** Shows the search of the page's language; it keeps what was asked last. */
export async function openSearch(): Promise<void> {
  dialog ??= createDialog();
  const element = await dialog.catch((error: unknown) => {
    dialog = null;
    throw error;
  });
  if (!element.open) element.showModal();
  const field = element.querySelector('input');
  field?.focus();
  field?.select();
}

async function createDialog(): Promise<HTMLDialogElement> {
  const locale = document.documentElement.lang.slice(0, 2);
  if (!isLocale(locale)) throw new Error(`There is no search in ${locale}.`);
  const [words] = await Promise.all([loadSearchWords(locale), loadStyles()]);
  const element = document.createElement('dialog');
  element.className = 'search';
  element.setAttribute('aria-labelledby', 'search-label');
  element.addEventListener('click', ({ target }) => {
    // On the backdrop, or on a link, which may lead to a place on this very page.
    if (target === element || (target instanceof Element && target.closest('a'))) element.close();
  });
  element.addEventListener('keydown', (event) => moveFocus(element, event));
  document.body.append(element);
  runSearch(element, { locale, words });
  // Ahead of the first question; what goes wrong is told there.
  loadIndex(locale).catch(() => null);
  return element;
}

/** Searches as the reader types, and shows in the dialog what comes of it. */
function runSearch(element: HTMLDialogElement, { locale, words }: SearchPage) {
  let state: SearchState = { query: '', status: 'idle', results: [], total: 0, next: 0 };
  let found: readonly PageHit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<SearchState>) => {
    state = { ...state, ...change };
    render(h(SearchView, { words, state, actions }), element);
  };
  const search = async (query: string) => {
    // Until the query changes again.
    const isCurrent = () => state.query === query;
    try {
      const pages = await findPages(await loadIndex(locale), query);
      const results = await Promise.all(pages.slice(0, step).map(load));
      if (!isCurrent()) return;
      found = pages;
      show({ status: 'done', results, total: pages.length, next: nextOf(pages, results.length) });
    } catch {
      if (isCurrent()) show({ status: 'failed', results: [], total: 0, next: 0 });
    }
  };
  const actions = {
    onQuery: (typed: string) => {
      const query = typed.trim();
      if (query === state.query && state.status !== 'failed') return;
      clearTimeout(timer);
      if (queryPieces(query).length === 0) {
        show({ query, status: 'idle', results: [], total: 0, next: 0 });
        return;
      }
      show({ query, status: 'searching' });
      timer = setTimeout(() => void search(query), pause);
    },
    onSubmit: () => element.querySelector<HTMLAnchorElement>('.search-results a')?.click(),
    onRetry: () => {
      show({ status: 'searching' });
      // The button is gone now.
      element.querySelector('input')?.focus();
      void search(state.query);
    },
    onMore: async () => {
      const { query, results } = state;
      const pages = found.slice(results.length, results.length + step);
      const more = await Promise.all(pages.map(load)).catch(() => null);
      if (state.query !== query) return;
      if (!more) return show({ status: 'failed' });
      const all = [...results, ...more];
      show({ results: all, next: nextOf(found, all.length) });
      links(element)
        .find((link) => link.getAttribute('href') === more[0]?.url)
        ?.focus();
    },
    onClose: () => element.close(),
  };
  // A syllable that is being composed is no query; what comes of it is.
  element.addEventListener('compositionend', ({ target }) => {
    if (target instanceof HTMLInputElement) actions.onQuery(target.value);
  });
  show({});
}

interface SearchPage {
  readonly locale: Locale;
  readonly words: SearchWords;
}

async function load(page: PageHit) {
  return pageResult(await page.data(), page);
}

function nextOf(pages: readonly PageHit[], listed: number): number {
  return Math.min(step, pages.length - listed);
}

/** The arrow keys go through the field and all links. */
function moveFocus(element: HTMLDialogElement, event: KeyboardEvent) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.isComposing) return;
  const stops = [element.querySelector('input'), ...links(element)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}

function links(element: HTMLDialogElement): readonly HTMLAnchorElement[] {
  return [...element.querySelectorAll<HTMLAnchorElement>('.search-results a')];
}

/** Resolves as well when the style sheet cannot be had: the search works without. */
function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    link.href = styles;
    document.head.append(link);
  });
}
