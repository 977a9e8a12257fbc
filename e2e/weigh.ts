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
    const weighed = response.body().then((body) => ({ path, bytes: compressed(path, body) }));
    // Who weighs is told of a failure. What arrives when the test is over is weighed by nobody.
    weighed.catch(() => undefined);
    responses.set(href, weighed);
  });
  return () => Promise.all(responses.values());
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
