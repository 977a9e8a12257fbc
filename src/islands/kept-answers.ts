/** The query of the last answers, on this device alone. The number changes when its shape does. */
const key = 'flask-or-gin/answers/1';

/** What is kept; null for nothing. */
export function keptQuery(): string | null {
  return stored(key);
}

/** What the device keeps under a name; null for nothing, and where the browser keeps nothing. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a query, or forgets the last one if it is empty. */
export function keepQuery(query: string) {
  try {
    if (query === '') localStorage.removeItem(key);
    else localStorage.setItem(key, query);
  } catch {
    // Storage may be forbidden or full; then the answers live in the address alone.
  }
}
