/**
 * The text as its tool wrote it: without byte order mark and terminal colours, with line feeds and
 * plain spaces, whatever the terminal, editor or locale made of them. Lines keep their numbers.
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
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
  return /\S/.test(clean) ? { text: clean } : { problem: 'empty' };
}

const escape = String.fromCharCode(27);
/** Colours, cursor moves and line clearing. */
const terminalCodes = new RegExp(`${escape}\\[[0-9;?]*[A-Za-z]`, 'g');

/** Windows PowerShell redirects into UTF-16; read as UTF-8, every other character is then NUL. */
function withoutWideUnits(text: string): string {
  const start = /^[\ufeff\ufffd]{0,2}/.exec(text)?.[0].length ?? 0;
  for (let index = start + 1; index < Math.min(text.length, start + 32); index += 2) {
    if (text[index] !== '\0') return text;
  }
  return text.length > start + 1 ? text.slice(start).replaceAll('\0', '') : text;
}

/** A NUL anywhere, or more than a tenth of control or undecodable characters at the start. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const head = text.slice(0, 4096);
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index);
    const control = code < 32 && code !== 27 && !(code >= 8 && code <= 13);
    if (control || code === 0xfffd) odd++;
  }
  return odd * 10 > head.length;
}
