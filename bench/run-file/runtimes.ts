import type { Runtime } from '#schema/run.ts';
import { type Language, type StackId, stacks } from '../servers/stacks.ts';
import type { InterpreterBuild } from '../setup/interpreters.ts';
import type { Versions } from '../setup/versions.ts';

/** Languages of the stacks, with the first days of the feature versions that can run the bench. */
const languages = {
  Python: {
    name: 'CPython',
    released: {
      '3.11': '2022-10-24',
      '3.12': '2023-10-02',
      '3.13': '2024-10-07',
      '3.14': '2025-10-07',
    },
  },
  Go: { name: 'Go', released: { '1.26': '2026-02-10' } },
  Node: { name: 'Node', released: { '22': '2024-04-24', '24': '2025-05-06' } },
} as const satisfies Record<
  Language,
  { readonly name: string; readonly released: Readonly<Record<string, string>> }
>;

// Object.keys forgets the keys' type; the object has no others.
const names = Object.keys(languages) as Language[];

/** What executed some stacks, each with its subjects. */
export function runtimesOf(
  used: readonly StackId[],
  {
    versions,
    interpreter,
  }: { readonly versions: Versions; readonly interpreter: InterpreterBuild | null },
): Runtime[] {
  return names.flatMap((language) => {
    const subjects = used
      .filter((stack) => stacks[stack].software[0] === language)
      .map((stack) => stacks[stack].subject);
    if (subjects.length === 0) return [];
    const version = versions.languages[language] ?? 'unknown';
    const { name, released } = languages[language];
    const [, day = null] =
      Object.entries(released).find(([feature]) => `${version}.`.startsWith(`${feature}.`)) ?? [];
    const build =
      language === 'Python' && interpreter ? interpreter : { optimized: null, loop: null };
    return [{ subjects: [...new Set(subjects)], name, version, released: day, ...build }];
  });
}
