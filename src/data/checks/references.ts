import type { ParsedFiles } from '../files.ts';
import { idsOf, problem } from './check.ts';

export function* sourcesExist(files: ParsedFiles) {
  const known = idsOf(files.references, 'references');
  const fix = 'Add it to data/references.json, or fix the spelling.';
  for (const [path, { source }] of Object.entries({ ...files.run, ...files.table })) {
    if (!known.has(source)) yield problem(path, 'source', `"${source}" is not known`, fix);
  }
  for (const [path, { since = [] }] of Object.entries(files.run)) {
    for (const [index, { sources }] of since.entries()) {
      for (const source of sources.filter((id) => !known.has(id))) {
        yield problem(path, `since[${index}].sources`, `"${source}" is not known`, fix);
      }
    }
  }
  for (const [path, { moreSources = [] }] of Object.entries(files.table)) {
    for (const [index, source] of moreSources.entries()) {
      if (known.has(source)) continue;
      yield problem(path, `moreSources[${index}]`, `"${source}" is not known`, fix);
    }
  }
  for (const [path, { facts }] of Object.entries(files.facts)) {
    for (const [index, { source }] of facts.entries()) {
      if (known.has(source)) continue;
      yield problem(path, `facts[${index}].source`, `"${source}" is not known`, fix);
    }
  }
}

/** A runtime that executed none of the rows would be held against the others for nothing. */
export function* runtimesHaveRows({ run }: ParsedFiles) {
  for (const [path, { setup, rows }] of Object.entries(run)) {
    for (const [index, { subjects }] of (setup.runtimes ?? []).entries()) {
      for (const id of subjects.filter((each) => !rows.some(({ subject }) => subject === each))) {
        yield problem(
          path,
          `setup.runtimes[${index}].subjects`,
          `"${id}" is the subject of no row`,
          'Name subjects that were measured, or fix the spelling.',
        );
      }
    }
  }
}

export function* subjectsExist(files: ParsedFiles) {
  const known = idsOf(files.subjects, 'subjects');
  const fix = 'Add it to data/subjects.json, or fix the spelling.';
  for (const [path, { rows }] of Object.entries(files.run)) {
    for (const [index, { subject }] of rows.entries()) {
      if (known.has(subject)) continue;
      yield problem(path, `rows[${index}].subject`, `"${subject}" is not known`, fix);
    }
  }
  for (const [path, { candidates }] of Object.entries(files.candidates)) {
    for (const [index, candidate] of candidates.entries()) {
      for (const subject of candidate.subjects.filter((id) => !known.has(id))) {
        yield problem(path, `candidates[${index}].subjects`, `"${subject}" is not known`, fix);
      }
    }
  }
}
