/**
 * Text in tokens parted by spaces, the one form in which text is indexed and queries are asked: a Han
 * character, a word, a run of ASCII punctuation, or another sign is a token of its own, so that a
 * phrase of Han characters is found wherever it stands and never across a sign. `joined` undoes it.
 */
export function spaced(text: string): string {
  return text
    .replaceAll(glue, wideGlue)
    .split(/\s+/)
    .filter((chunk) => chunk !== '')
    .map((chunk) => (chunk.match(token) ?? []).join(`${glue} `))
    .join(' ')
    .replace(spaceBetweenHan, ` ${glue} `);
}

/** Pieces of text with the spaces that `spaced` added taken out again. */
export function joined(tokens: readonly string[]): string {
  return tokens
    .map((each) => `${each} `)
    .join('')
    .replaceAll(`${glue} `, '')
    .replaceAll(wideGlue, glue)
    .trimEnd();
}

/** A token as it is compared: its letters and digits, in lower case; empty for signs. */
export function bare(token: string): string {
  return token.replace(/[^\p{L}\p{N}\p{M}]/gu, '').toLowerCase();
}

export function isHan(token: string): boolean {
  return /^\p{Script=Han}/u.test(token);
}

/** Whether the text has no space between this token and the next. */
export function isGlued(token: string): boolean {
  return token.endsWith(glue);
}

/** Stands after every block of text, so that no phrase reaches from one block into the next. */
export const blockEnd = '¶';

// At the end of a token, it says that the space after it was added. Pagefind drops ASCII signs from words,
// and keeps them in the text that excerpts are cut from. Where the text has one itself, a wide one stands in.
const glue = '^';
const wideGlue = '＾';

// Words keep an apostrophe between letters, and point or comma between digits. Signs that tie words
// together (non-blocking, net/http, asyncio.sleep) stay with the word before them, and so do not count
// as a step between the two.
const token =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}]|(?<=\p{L})['’](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))+(?:[-./:@](?=[\p{L}\p{N}]))?|[!-/:-@[-`{-~]+|\S/gu;

// A space in the text parts Han characters: a token without a word stands for it.
const spaceBetweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
