/**
 * `npm run --silent decide -- python-skill=expert go-skill=none …` prints the decision as JSON, with
 * everything that the engine can say about it. An answer is an option, a number where options are
 * numbers, or `unsure`: then it prints what can still come out. `--evidence` takes the id of a run
 * or the path of a run file, `--weight criterion=number` and `--assume place=number` what the model
 * is to use instead of its own. Bad input ends with status 2 and one line on stderr.
 */
import { DataError } from '#data/problems.ts';
import { Refusal } from './decide/arguments.ts';
import { decided } from './decide/decided.ts';

try {
  process.stdout.write(`${JSON.stringify(decided(process.argv.slice(2)), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof DataError)) throw error;
  const refused = error instanceof Refusal;
  process.stderr.write(`${refused ? 'decide: ' : ''}${error.message}\n`);
  process.exitCode = refused ? 2 : 1;
}
