import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the base. */
  readonly address: string;
  readonly tree: Root;
}

/** Paths of all files of a built site. */
export function filesOf(site: string): readonly string[] {
  if (!existsSync(site)) throw new Error(`There is no built site in ${site}/. Run: npm run build`);
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** Addresses of all pages of a built site, below the base. */
export function addressesOf(site: string): readonly string[] {
  return filesOf(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

/** Every page of a built site, read once. */
export function pagesOf(site: string): readonly BuiltPage[] {
  return addressesOf(site).map((address) => ({ address, tree: readPage(site, address) }));
}

export function readPage(site: string, address: string): Root {
  return fromHtml(readFileSync(join(site, fileAt(address)), 'utf8'));
}

/** Text of the first element that a selector finds; empty without one. */
export function textOf(tree: Nodes | undefined, selector: string): string {
  const element = select(selector, tree);
  return element ? toString(element) : '';
}

/** Where the links of a page lead, as they stand there. */
export function linksOf({ tree }: BuiltPage): readonly string[] {
  return selectAll('[href], [src]', tree).map(({ properties: { href, src } }) =>
    String(href ?? src),
  );
}

/**
 * Links within the origin that lead outside of the base, to no file, or to no place on a page.
 * @param root address of the first page
 */
export function brokenLinks(
  site: string,
  pages: readonly BuiltPage[],
  root: string,
): readonly string[] {
  const { origin, pathname: base } = new URL(root);
  const places = new Map(pages.map(({ address, tree }) => [fileAt(address), placesOn(tree)]));
  return pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => {
        const { origin: to, pathname, hash } = new URL(link, new URL(page.address, root));
        // An address that begins with two slashes names another host, which no page means to do.
        if (to !== origin) return link.startsWith('//');
        if (!pathname.startsWith(base)) return true;
        const file = fileAt(decodeURIComponent(pathname.slice(base.length)));
        if (!existsSync(join(site, file))) return true;
        return hash !== '' && places.get(file)?.has(decodeURIComponent(hash.slice(1))) === false;
      })
      .map((link) => `${page.address} links to ${link}`),
  );
}

function placesOn(tree: Root): ReadonlySet<unknown> {
  return new Set(selectAll('[id]', tree).map(({ properties }) => properties.id));
}

/** The file of an address below the base. */
function fileAt(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}
