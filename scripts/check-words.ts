/**
 * `npm run check:words`: holds what readers are shown against the words of this project and, where it
 * is Chinese, against the rules of Chinese typography. Each problem is one line on stderr; with one,
 * the status is 1.
 */
import { globSync, readFileSync } from 'node:fs';
import { textsOf } from './words/texts.ts';
import { wordingProblems } from './words/wording.ts';

const shown = [
  'content/{guide,pages}/*/*.mdx',
  'content/**/*.json',
  'src/i18n/{zh,en}/*.ts',
  'data/**/*.json',
];
const problems = globSync(shown)
  .toSorted()
  .flatMap((file) => textsOf(file, readFileSync(file, 'utf8')).flatMap(wordingProblems));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
