import type { Plugin } from 'vite';

const prefix = 'lazy:';

/**
 * `import address from 'lazy:./script.ts'` gives the address of a script, for `import(address)`.
 * A plain `import('./script.ts')` would bring Vite's preloading along, which is larger than what most
 * pages have of script.
 */
export function lazyScript(): Plugin {
  let isBuild = false;
  return {
    name: 'lazy-script',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async resolveId(source, importer) {
      if (!source.startsWith(prefix)) return null;
      const resolved = await this.resolve(source.slice(prefix.length), importer);
      return resolved && `\0${prefix}${resolved.id}`;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const file = id.slice(prefix.length + 1);
      if (!isBuild) return `export default ${JSON.stringify(`/@fs/${file}`)};`;
      const reference = this.emitFile({ type: 'chunk', id: file, preserveSignature: 'strict' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
