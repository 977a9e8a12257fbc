/**
 * The text as its tool wrote it: without byte order mark and terminal colours, with line feeds,
 * plain spaces and signs in place of their names in HTML, whatever the terminal, editor, page or
 * locale made of them. Lines keep their numbers.
 */
export function cleanText(
  text: string,
): { readonly text: string } | { readonly problem: 'empty' | 'binary' } {
  const narrow = withoutWideUnits(text);
  if (looksBinary(narrow)) return { problem: 'binary' };
  const clean = narrow
    .replace(/^\ufeff/, '')
    .replaceAll(terminalCodes, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(
      /&(?:lt|gt|amp|quot|nbsp|micro|#39|#181|#x27);/g,
      (name) => entities.get(name) ?? name,
    )
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u2060\ufeff]/g, '');
  return /\S/.test(clean) ? { text: clean } : { problem: 'empty' };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&micro;', '\u00b5'],
  ['&#39;', "'"],
  ['&#181;', '\u00b5'],
  ['&#x27;', "'"],
]);

const escape = String.fromCharCode(27);
/**
 * Colours, cursor moves and line clearing; colours also where their escape sign was lost, or was
 * written out, on the way through a web page.
 */
const terminalCodes = new RegExp(
  `${escape}\\[[0-9;?]*[A-Za-z]|${escape}[()][0-9A-B]|(?:\\u241b|\\^\\[)?\\[\\d{1,3}(?:;\\d{1,3})*m(?!s)`,
  'g',
);

/**
 * A text of 16-bit units that was read as 8-bit ones: PowerShell redirects into UTF-16. Of a unit
 * whose bytes were no UTF-8, a replacement character is left.
 */
function withoutWideUnits(text: string): string {
  const start = /^[\ufeff\ufffd\u00fe\u00ff]{0,2}/.exec(text)?.[0].length ?? 0;
  const [even, odd] = nulsIn(text, start);
  const half = Math.min(text.length - start, sampled) / 2;
  if (half < 2 || Math.max(even, odd) < half * 0.6) return text;
  const [low, high] = odd > even ? [0, 1] : [1, 0];
  let narrow = '';
  for (let index = start; index + 1 < text.length; index += 2) {
    const unit = text.charCodeAt(index + low) + 256 * text.charCodeAt(index + high);
    narrow += unit > 0xffff ? '\ufffd' : String.fromCharCode(unit);
  }
  return narrow;
}

/** As many units tell how wide those of the text are. */
const sampled = 400;

/** NULs at even and at odd places from a place on. */
function nulsIn(text: string, start: number): readonly [number, number] {
  const counts: [number, number] = [0, 0];
  const end = Math.min(text.length, start + sampled);
  for (let index = start; index < end; index++) {
    if (text[index] === '\0') counts[(index - start) % 2 === 0 ? 0 : 1]++;
  }
  return counts;
}

/** A NUL anywhere, or at the start more than a tenth of control characters or half undecodable ones. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const head = text.slice(0, 4096);
  let [controls, undecodable] = [0, 0];
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index);
    if (code < 32 && code !== 27 && !(code >= 8 && code <= 13)) controls++;
    if (code === 0xfffd) undecodable++;
  }
  return controls * 10 > head.length || undecodable * 2 > head.length;
}
