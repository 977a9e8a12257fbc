import type { ParsedFiles } from '../files.ts';
import { listsOf, problem } from './check.ts';

export function* requiredFilesExist(files: ParsedFiles) {
  for (const name of [
    'assumptions',
    'candidates',
    'charts',
    'everyday',
    'facts',
    'references',
    'scenarios',
    'subjects',
  ] as const) {
    if (Object.keys(files[name]).length > 0) continue;
    yield problem(`${name}.json`, '', 'does not exist', 'Add it: other data refer to it.');
  }
}

export function* idsAreFileNames({ run, table, decision }: ParsedFiles) {
  for (const [path, { id }] of Object.entries({ ...run, ...table, ...decision })) {
    const name = path.replace(/^.*\//, '').replace(/\.json$/, '');
    if (id === name) continue;
    yield problem(
      path,
      'id',
      `"${id}" differs from the file name`,
      `Rename the file or write "${name}".`,
    );
  }
}

export function* idsAreUnique(files: ParsedFiles) {
  const lists: [string, string, readonly { readonly id: string }[]][] = [
    ...listsOf(files.candidates, 'candidates'),
    ...listsOf(files.charts, 'charts'),
    ...listsOf(files.everyday, 'situations'),
    ...listsOf(files.facts, 'facts'),
    ...listsOf(files.references, 'references'),
    ...listsOf(files.scenarios, 'scenarios'),
    ...listsOf(files.subjects, 'subjects'),
    ...listsOf(files.run, 'rows'),
    ...listsOf(files.table, 'rows'),
    ...listsOf(files.table, 'columns'),
  ];
  for (const [path, key, entries] of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) {
        yield problem(
          path,
          `${key}[${index}].id`,
          `"${id}" is used twice`,
          'Give one of them another id.',
        );
      }
      seen.add(id);
    }
  }
}
