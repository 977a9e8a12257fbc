import { dataFolder, type ParsedFiles } from '../files.ts';
import type { DataProblem } from '../problems.ts';

/** A rule that holds between files, or between parts of one. */
export type Check = (files: ParsedFiles) => Iterable<DataProblem>;

export function problem(path: string, at: string, reason: string, fix: string): DataProblem {
  return { file: `${dataFolder}/${path}`, path: at, reason, fix };
}

/** Files that hold a list of things with ids under one key. */
type ListFiles<K extends string> = Readonly<
  Record<string, { readonly [key in K]: readonly { readonly id: string }[] }>
>;

/** Path, key and list of each such file. */
export function listsOf<K extends string>(files: ListFiles<K>, key: K) {
  return Object.entries(files).map(
    ([path, file]): [string, string, readonly { readonly id: string }[]] => [path, key, file[key]],
  );
}

export function idsOf<K extends string>(files: ListFiles<K>, key: K): ReadonlySet<string> {
  return new Set(listsOf(files, key).flatMap(([, , list]) => list.map(({ id }) => id)));
}

/** Entries of an object whose keys are known and all enumerable. */
export function entriesOf<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
