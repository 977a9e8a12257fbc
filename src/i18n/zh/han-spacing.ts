/** Exactly one space between Han characters and Latin letters or digits, none between Han. */
export function spaced(text: string): string {
  return text
    .replaceAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})|(?<=）) +/gu, '')
    .replaceAll(/(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9%])(?=\p{Script=Han})/giu, ' ');
}
