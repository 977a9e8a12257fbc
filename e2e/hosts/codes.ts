import { readFileSync } from 'node:fs';

/** What a reader would copy from the built site. */

export const ways = ['markdown', 'picture', 'frame', 'element'] as const;
export type Way = (typeof ways)[number];

/** The codes of a chart, with the addresses of the site as it is served now. */
export function codesOf(chart: string, locale: string, served: string): Record<Way, string> {
  const page = readFileSync(`dist/${locale}/charts/${chart}/index.html`, 'utf8');
  const code = (way: Way) => codeIn(page, `data-way="${way}"`, served);
  return {
    markdown: code('markdown'),
    picture: code('picture'),
    frame: code('frame'),
    element: code('element'),
  };
}

/** The code of a recipe from the page on embedding. */
export function recipe(id: string, served: string): string {
  const page = readFileSync('dist/en/charts/embedding/index.html', 'utf8');
  return codeIn(page, `data-recipe="${id}"`, served);
}

/** The text of the first `pre` after a mark. */
function codeIn(page: string, mark: string, served: string): string {
  const [, after = ''] = page.split(mark);
  const code = /<pre[^>]*>([^<]*)<\/pre>/.exec(after)?.[1];
  if (code === undefined) throw new Error(`There is no code after ${mark}.`);
  const site = process.env['SITE'] ?? 'http://127.0.0.1:4321';
  return decoded(code).replaceAll(site, served);
}

function decoded(text: string): string {
  const entities: Record<string, string> = {
    lt: '<',
    gt: '>',
    quot: '"',
    amp: '&',
    '#39': "'",
    '#34': '"',
    '#38': '&',
  };
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
