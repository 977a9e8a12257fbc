import type { ParsedFiles } from '../files.ts';
import { idsOf, problem } from './check.ts';

export function* sourcesExist(files: ParsedFiles) {
  const known = idsOf(files.references, 'references');
  const fix = 'Add it to data/references.json, or fix the spelling.';
  for (const [path, { source }] of Object.entries({ ...files.run, ...files.table })) {
    if (!known.has(source)) yield problem(path, 'source', `"${source}" is not known`, fix);
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
