/**
 * What the browser keeps on this device, by name. A browser may forbid that, or have no room;
 * what that means is for the callers to say.
 */

/** The text kept under a name; null for none, and where the browser keeps nothing. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or forgets what is there for null; whether the browser did so. */
export function store(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
