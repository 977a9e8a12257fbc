import type { Plugin } from 'vite';

/**
 * Keeps the scripts of the pages small, above all those of the wizard, which has a budget of 25 kB.
 * Vite wraps every `import()` in a helper that loads style sheets and further files ahead: no part
 * that is loaded on demand has style sheets, and the helper is larger than most of them. And what
 * parts share would come as a file for each set of sharers, of a hundred bytes each.
 */
export function smallScripts(): Plugin {
  return {
    name: 'small-scripts',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: { resolveDependencies: () => [] },
              rolldownOptions: { output: { codeSplitting: { groups } } },
            },
          }
        : null,
  };
}

const groups = [
  // Charts in frames know the languages, and nothing else of what is shared.
  { name: 'locale', test: /src\/i18n\/locale\./, priority: 3 },
  {
    name: 'shared',
    test: /node_modules\/preact\/(dist|jsx-runtime)\/|src\/i18n\/(format|zh\/spaced)\.|src\/own-run\/keys\./,
    priority: 2,
  },
  /**
   * What the wizard needs to decide, and most of what explains a result does, too; not what several
   * parts of the explanation share alone, such as tables.
   */
  {
    name: 'decision',
    test: /src\/(engine\/(?!numbers\/bisect|explanation\/(carried-by|flips|reach\.))|views\/(?!result\/(candidate|scroll)-table\.)|own-run\/|sentences\/(?!plan\.)|plan\/measure-commands|record\/record-of)/,
    minShareCount: 3,
    priority: 1,
  },
  /** Buttons that change answers: what would help, and what would flip the verdict. */
  { name: 'changes', test: /src\/views\/result\/(remedies|change-button)\./ },
];
