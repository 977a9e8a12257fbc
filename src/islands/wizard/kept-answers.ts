import { store, stored } from '../device.ts';

/** The query of the last answers, on this device alone. The number changes when its shape does. */
const key = 'flask-or-gin/answers/1';

/** What is kept; null for nothing. */
export function keptQuery(): string | null {
  return stored(key);
}

/** Keeps a query, or forgets the last one if it is empty. Without, answers live in the address alone. */
export function keepQuery(query: string) {
  store(key, query || null);
}
