/** A value as the content of a JSON script element, which no text in it can end. */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
