import type { SearchWords } from '../search-words.ts';

export const words: SearchWords = {
  label: 'Search the English pages',
  close: 'Close',
  hint: 'Several words find the pages that have all of them; quotation marks ask for an exact phrase.',
  searching: 'Searching …',
  found: (pages, query) => `${pages} ${pages === 1 ? 'page has' : 'pages have'} “${query}”`,
  none: (query) => `No page has “${query}”. Try another word, or fewer of them.`,
  failed: 'Search could not be loaded. Try again; if that does not help, reload the page.',
  again: 'Try again',
  further: (sections) =>
    `and ${sections} more ${sections === 1 ? 'section' : 'sections'} of this page`,
  more: (pages) => `List ${pages} more ${pages === 1 ? 'page' : 'pages'}`,
  keys: '↑ ↓ to move · Enter to open · Esc to close',
};
