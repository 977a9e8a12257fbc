/**
 * `npm run --silent decide -- python-skill=expert go-skill=none …` prints the decision as JSON, with
 * everything that the engine can say about it. An answer is an option, a number where options are
 * numbers, or `unsure`: then it prints what can still come out. `--evidence` takes the id of a run
 * or the path of a run file, `--weight criterion=number` and `--assume place=number` what the model
 * is to use instead of its own, and `--record zh|en` the decision record in place of JSON, with links
 * to SITE and BASE as in a build. Bad input ends with status 2 and one line on stderr.
 */
import { DataError } from '#data/problems.ts';
import { today } from '#record/today.ts';
import { Refusal, readArguments } from './decide/arguments.ts';
import { decisionOutput } from './decide/decision-output.ts';
import { recordOutput } from './decide/record-output.ts';

try {
  process.stdout.write(await printed(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof DataError)) throw error;
  const refused = error instanceof Refusal;
  process.stderr.write(`${refused ? 'decide: ' : ''}${error.message}\n`);
  process.exitCode = refused ? 2 : 1;
}

async function printed(args: readonly string[]): Promise<string> {
  const request = readArguments(args);
  if (request.record === null) return `${JSON.stringify(decisionOutput(args), null, 2)}\n`;
  const { SITE = 'http://127.0.0.1:4321', BASE = '/' } = process.env;
  const site = new URL(BASE, SITE).href.replace(/\/?$/, '/');
  return recordOutput(request, { locale: request.record, date: today(), site });
}
