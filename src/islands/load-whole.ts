/**
 * Loads a script once all files that it takes have come. Rejects when one of them cannot be had, and
 * may then be tried again.
 *
 * Every `import()` of a built page goes through this: see src/build/integrations/late-scripts.ts. By
 * itself, an `import()` that failed may fail for as long as the page is open: Firefox asks neither
 * for the script nor for anything that it imports a second time. A request it makes anew.
 * @param files addresses of the script and of what it imports
 * @public taken by every script of the build
 */
export function loadWhole<T>(load: () => Promise<T>, files: readonly string[]): Promise<T> {
  return Promise.all(files.map(fetched)).then(load);
}

const coming: Record<string, Promise<unknown>> = {};

/** Resolves once a file has come and is at hand; rejects when it cannot be had. */
export function fetched(address: string): Promise<unknown> {
  return (coming[address] ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(address);
      return response.arrayBuffer();
    })
    .catch((error: unknown) => {
      delete coming[address];
      throw error;
    }));
}
