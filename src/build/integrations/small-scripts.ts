import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Group {
  readonly name: string;
  /** Files and folders. */
  readonly of: readonly string[];
  /** What else stands in those folders and is left to the bundler. */
  readonly without?: readonly string[];
  /** Left to the bundler, too: what fewer scripts share. */
  readonly sharedBy?: number;
}

/**
 * What goes into one file, where the bundler would make a file of a hundred bytes for each set of
 * scripts that share something. A module belongs to the first group that takes it.
 */
const groups: readonly Group[] = [
  // Charts in frames know the languages, and nothing else of what is shared.
  { name: 'locale', of: ['src/i18n/locale.ts'] },
  {
    name: 'shared',
    of: [
      'node_modules/preact/dist',
      'node_modules/preact/jsx-runtime',
      'src/i18n/format.ts',
      'src/i18n/load/in-language.ts',
      'src/i18n/zh/han-spacing.ts',
      'src/own-run/keys.ts',
    ],
  },
  /**
   * What the wizard needs to decide, and most of what explains a result does, too; not what several
   * parts of the explanation share alone, such as tables.
   */
  {
    name: 'decision',
    of: [
      'src/engine',
      'src/own-run',
      'src/plan/measure-commands.ts',
      'src/record/record-of.ts',
      'src/sentences',
      'src/views',
    ],
    without: [
      'src/engine/explanation/carried-by.ts',
      'src/engine/explanation/flips.ts',
      'src/engine/explanation/reach.ts',
      'src/engine/numbers/bisect.ts',
      'src/sentences/plan.ts',
      'src/views/fields/number-field.tsx',
      'src/views/result/candidate-table.tsx',
      'src/views/result/scroll-table.tsx',
    ],
    sharedBy: 3,
  },
  /** Buttons that change answers: what would help, and what would flip the verdict. */
  {
    name: 'changes',
    of: ['src/views/result/remedies.tsx', 'src/views/result/change-button.tsx'],
  },
];

/**
 * Keeps the scripts of the pages small, above all those of the wizard, which has a budget of 25 kB.
 * Vite wraps every `import()` in a helper that loads style sheets and further files ahead: no part
 * that is loaded on demand has style sheets, and the helper is larger than most of them.
 */
export function smallScripts(): Plugin {
  const output = { codeSplitting: { groups: taken(groups) } };
  return {
    name: 'small-scripts',
    apply: 'build',
    configResolved({ plugins }) {
      const wrapping = plugins.find(({ name }) => name === 'native:import-analysis-build');
      if (!wrapping) throw new Error('small-scripts.ts: Vite no longer wraps import() as it did.');
      wrapping.applyToEnvironment = () => false;
    },
    configEnvironment: (name) =>
      name === 'client' ? { build: { rolldownOptions: { output } } } : null,
  };
}

/** @throws Error if a file or folder of a group does not exist, as after it was renamed. */
export function taken(of: readonly Group[]) {
  const missing = of
    .flatMap((group) => [...group.of, ...(group.without ?? [])])
    .filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new Error(
      `small-scripts.ts names ${missing.join(' and ')}, which does not exist. Name what took its place, or readers load more than they need.`,
    );
  }
  return of.map(({ name, of: paths, without = [], sharedBy = 1 }, index) => ({
    name,
    test: (id: string) => isIn(id, paths) && !isIn(id, without),
    minShareCount: sharedBy,
    priority: of.length - index,
  }));
}

function isIn(id: string, paths: readonly string[]): boolean {
  return paths.some((path) => id.endsWith(`/${path}`) || id.includes(`/${path}/`));
}
