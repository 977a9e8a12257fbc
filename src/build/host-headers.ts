/** A header that a host has to send with some files. */
export interface HostHeader {
  /** From the base of the site; `*` stands for whatever follows. */
  readonly paths: readonly string[];
  readonly name: string;
  readonly value: string;
}

/** What a page cannot say of itself: by whom it may be framed, who may read it, how long it keeps. */
export const hostHeaders = {
  'frame-ancestors': {
    paths: ['/zh/embed/*', '/en/embed/*'],
    name: 'Content-Security-Policy',
    value: 'frame-ancestors *',
  },
  cors: {
    paths: ['/charts/*', '/v/*', '/oembed/*', '/data/*', '/schemas/*', '/embed.js'],
    name: 'Access-Control-Allow-Origin',
    value: '*',
  },
  cache: {
    paths: ['/v/*', '/_astro/*'],
    name: 'Cache-Control',
    value: 'public, max-age=31536000, immutable',
  },
} as const satisfies Record<string, HostHeader>;

/** The headers of a file by its path. No page may be framed by other sites unless they say so. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const all: readonly HostHeader[] = Object.values(hostHeaders);
  const sent = all.filter(({ paths }) => paths.some((pattern) => matches(pattern, path)));
  return {
    'Content-Security-Policy': "frame-ancestors 'self'",
    ...Object.fromEntries(sent.map(({ name, value }) => [name, value])),
  };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
