const maxLength = 200;

/**
 * The name of an endpoint for display and export: no control or direction characters, no user name
 * or password of a URL, at most 200 characters. Null for an empty one.
 */
export function endpointOf(text: string | undefined): string | null {
  const name = (text ?? '')
    .slice(0, 2000)
    .replaceAll(/\p{C}/gu, '')
    .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/?#\s]*@/i, '$1')
    .trim()
    .slice(0, maxLength)
    .toWellFormed();
  return name === '' ? null : name;
}
