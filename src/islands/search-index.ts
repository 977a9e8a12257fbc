import type { AskIndex, Hit } from '#search/find.ts';
import type { Locale } from '#i18n/locale.ts';
import { fetched } from './load-whole.ts';

let index: Promise<AskIndex> | null = null;

/** The index of a language; rejects when it cannot be had, and tries anew when asked again. */
export async function loadIndex(locale: Locale): Promise<AskIndex> {
  index ??= openIndex(locale);
  try {
    return await index;
  } catch (error) {
    index = null;
    throw error;
  }
}

async function openIndex(locale: Locale): Promise<AskIndex> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  // The build writes this file beside the index, in the shape that Pagefind documents.
  const address = `${base}/pagefind/${locale}/pagefind.js`;
  await fetched(address);
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const begin = async () => {
    await pagefind.options({ ranking });
    await pagefind.search('');
  };
  try {
    await begin();
  } catch {
    // Pagefind leaves its worker if that has not begun within five seconds, for a place where the
    // content security policy allows no WebAssembly. By then, everything has been fetched.
    await pagefind.destroy();
    await begin();
  }
  return async (term) => (await pagefind.search(term)).results;
}

/** Chapters are long, and most of what readers look for; Pagefind’s own 0.75 would put them last. */
const ranking = { pageLength: 0.3 };

interface Pagefind {
  readonly options: (options: { readonly ranking: typeof ranking }) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly Hit[] }>;
  readonly destroy: () => Promise<void>;
}
