import type { Plugin, Rollup } from 'vite';

/**
 * Has every `import()` of a page load what it takes by `loadWhole`, in place of the helper of Vite,
 * which is larger than most of what is loaded so, and does not survive a failure.
 */
export function lateScripts(): Plugin[] {
  let present: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  let scripts: readonly Script[] = [];
  let base = '/';
  return [
    {
      name: 'late-scripts',
      enforce: 'pre',
      configResolved(config) {
        ({ base } = config);
      },
      load: (id) =>
        id === '\0vite/preload-helper.js'
          ? "export { loadWhole as __vitePreload } from '/src/islands/load-whole.ts';"
          : null,
      // Before Vite asks for the files of each import.
      generateBundle(_, bundle) {
        scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        present = presentWith(scripts);
      },
      configEnvironment: (name) =>
        name === 'client'
          ? {
              build: {
                modulePreload: {
                  resolveDependencies: (file, _, { hostId }) =>
                    [...wholeOf(scripts, file)]
                      .filter((each) => !present.get(hostId)?.has(each))
                      .map((each) => `${base}${each}`),
                },
              },
            }
          : null,
    },
    {
      name: 'late-scripts-by-name',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type === 'chunk') file.code = withNames(file.code);
          }
        },
      },
    },
  ];
}

type Script = Pick<Rollup.OutputChunk, 'fileName' | 'imports' | 'dynamicImports' | 'isEntry'>;

/** A script and all that comes with it; nothing for what is not of the build. */
export function wholeOf(scripts: readonly Script[], file: string): ReadonlySet<string> {
  const whole = new Set<string>();
  const add = (name: string) => {
    const script = scripts.find(({ fileName }) => fileName === name);
    if (!script || whole.has(name)) return;
    whole.add(name);
    script.imports.forEach(add);
  };
  add(file);
  return whole;
}

/** For each script, what a page is sure to have once that runs, however it came to it. */
export function presentWith(scripts: readonly Script[]): ReadonlyMap<string, ReadonlySet<string>> {
  const present = new Map<string, ReadonlySet<string>>();
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const script of scripts) {
      const found = foundWith(script, scripts, present);
      // What is found of more ways to a script can only be less.
      if (!found || found.size === present.get(script.fileName)?.size) continue;
      present.set(script.fileName, found);
      isDone = false;
    }
  }
  return present;
}

/** As far as the ways to it are known; null where none is. */
function foundWith(
  { fileName, isEntry }: Script,
  scripts: readonly Script[],
  present: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | null {
  const whole = wholeOf(scripts, fileName);
  if (isEntry) return whole;
  const [way, ...others] = scripts
    .filter(({ imports, dynamicImports }) => [...imports, ...dynamicImports].includes(fileName))
    .flatMap((importer) => present.get(importer.fileName) ?? []);
  if (!way) return null;
  return new Set([
    ...whole,
    ...[...way].filter((each) => others.every((other) => other.has(each))),
  ]);
}

/**
 * The code of a script with the names of files where they are used, in place of the list of Vite at
 * its head, which takes more than it saves.
 */
export function withNames(code: string): string {
  const head = /^const __vite__mapDeps=.*?m\.f=(\[.*?\])\)\)\)=>.*?\n/.exec(code);
  if (!head?.[1]) return code;
  // Vite wrote it as JSON.
  const files = JSON.parse(head[1]) as string[];
  return code
    .slice(head[0].length)
    .replaceAll(/__vite__mapDeps\(\[([\d,]*)\]\)/g, (_, indices: string) =>
      JSON.stringify(indices.split(',').map((index) => files[Number(index)])),
    );
}
