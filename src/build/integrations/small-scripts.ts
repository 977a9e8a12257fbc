import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Group {
  readonly name: string;
  /** Files and folders. */
  readonly of: readonly string[];
  /** What else stands in those folders and is left to the bundler. */
  readonly without?: readonly string[];
  /** Leaves to the bundler, too, what no page has before it asks for it. */
  readonly isAtOnce?: boolean;
}

/**
 * What goes into one file, where the bundler would make a file of a hundred bytes for each set of
 * scripts that share something. A module belongs to the first group that takes it.
 */
const groups: readonly Group[] = [
  // What charts in frames have of what is shared.
  { name: 'locale', of: ['src/i18n/locale.ts', 'src/islands/until-loaded.ts'] },
  // What every page has of script.
  { name: 'page', of: ['src/islands/load-whole.ts'] },
  {
    name: 'shared',
    of: [
      'node_modules/preact/dist',
      'node_modules/preact/jsx-runtime',
      'src/i18n/format.ts',
      'src/i18n/load/in-language.ts',
      'src/i18n/zh/han-spacing.ts',
      'src/islands/download.ts',
      'src/islands/late-loads.ts',
      'src/islands/device.ts',
      'src/own-run/keys.ts',
      'src/views/not-loaded.tsx',
    ],
  },
  // What the wizard has at once, and parts of it use, too; not what parts share alone.
  {
    name: 'wizard',
    of: ['src/engine', 'src/islands/wizard', 'src/sentences', 'src/views'],
    without: [
      'src/engine/capacity/evidence.ts',
      'src/sentences/findings.ts',
      'src/views/own-run',
      'src/views/result/grade-badge.tsx',
      'src/views/search-view.tsx',
    ],
    isAtOnce: true,
  },
];

/**
 * Keeps the scripts of the pages few and small, above all those of the wizard, which has a budget of
 * 25 kB.
 */
export function smallScripts(): Plugin {
  const output = { codeSplitting: { groups: taken(groups) } };
  return {
    name: 'small-scripts',
    apply: 'build',
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
  return of.map(({ name, of: paths, without = [], isAtOnce = false }, index) => ({
    name,
    test: (id: string) => isIn(id, paths) && !isIn(id, without),
    ...(isAtOnce && { tags: ['$initial'] satisfies '$initial'[] }),
    priority: of.length - index,
  }));
}

function isIn(id: string, paths: readonly string[]): boolean {
  return paths.some((path) => id.endsWith(`/${path}`) || id.includes(`/${path}/`));
}
