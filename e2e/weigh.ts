import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export interface Weighed {
  readonly path: string;
  /** Compressed. */
  readonly bytes: number;
}

/** All that a page receives from now on. Each address once, because a browser keeps what it has. */
export function weigh(page: Page): () => Promise<readonly Weighed[]> {
  const responses = new Map<string, Promise<Weighed>>();
  page.on('response', (response) => {
    const { href, pathname: path } = new URL(response.url());
    if (responses.has(href)) return;
    const bytes = response.body().then((body) => compressed(path, body), cutOff);
    responses.set(
      href,
      bytes.then((each) => ({ path, bytes: each })),
    );
  });
  return () => Promise.all(responses.values());

  /** What arrives when the test is over no longer counts. */
  function cutOff(error: unknown): number {
    if (page.isClosed()) return 0;
    throw error;
  }
}

/** Bytes of all, or of those whose address matches. */
export function sum(responses: readonly Weighed[], address = /./): number {
  return responses
    .filter(({ path }) => address.test(path))
    .reduce((total, { bytes }) => total + bytes, 0);
}

/** The index of the search is compressed as it is. */
function compressed(path: string, body: Buffer): number {
  return /\.(pf_\w+|pagefind)$/.test(path) ? body.length : gzipSync(body).length;
}
