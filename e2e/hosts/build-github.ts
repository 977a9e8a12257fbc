import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { codesOf, recipe } from './codes.ts';

/** What GitHub answers for pictures of others: nothing but the styles inside them is allowed. */
export const pictureHeaders = {
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
};

/**
 * A README as GitHub shows it: Markdown of its flavour, cleaned by its list of what may stay, with
 * pictures that it fetches itself and hands on from its own origin.
 */
export async function buildGitHub(folder: string, served: string) {
  const { picture, frame, element } = codesOf('ping', 'en', served);
  const codes = { markdown: recipe('github', served), picture, frame, element };
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  for (const [way, code] of Object.entries(codes)) {
    const html = toHtml(sanitize(raw(toHast(parsed(code), { allowDangerousHtml: true })), github));
    writeFileSync(join(folder, `${way}.html`), pageOf(await withOwnPictures(html, folder)));
  }
}

// The schema is GitHub’s but for `picture`, whose kinds and sizes it keeps, too.
const github = {
  ...defaultSchema,
  attributes: { ...defaultSchema.attributes, source: ['srcSet', 'media', 'type'] },
};

function parsed(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

async function withOwnPictures(html: string, folder: string): Promise<string> {
  const addresses = new Set([...html.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, url]) => url));
  const names = new Map<string, string>();
  for (const url of addresses) {
    if (!url) continue;
    const ending = url.split('.').at(-1);
    const name = `pictures/${createHash('sha256').update(url).digest('hex')}.${ending}`;
    const answer = await fetch(url);
    writeFileSync(join(folder, name), new Uint8Array(await answer.arrayBuffer()));
    names.set(url, name);
  }
  return html.replaceAll(
    /(src|srcset)="([^"]+)"/g,
    (_, key: string, url: string) => `${key}="${names.get(url)}"`,
  );
}

function pageOf(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">
    <meta name="viewport" content="width=device-width">
    <title>Host</title>
  </head>
  <body>
${body}
  </body>
</html>
`;
}
