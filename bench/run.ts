/**
 * `npm run bench`: measures the servers under bench/servers and writes a run file. See `--help` and
 * bench/README.md. Status 2 for a bad option or a missing tool, 1 when measuring fails or the
 * machine is busy, 128 + n after a signal.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { repository } from '#build/repository.ts';
import { readDataFiles } from '#data/files.ts';
import { auditedRun } from '../scripts/audit/audited-run.ts';
import { planCores, usableCores } from './machine/cores.ts';
import { describeMachine, memoryInGigabytes } from './machine/describe.ts';
import { currentNoise, noiseLimit } from './machine/noise.ts';
import { isStopping, stopAllAtTheEnd } from './machine/processes.ts';
import { thisMachine } from './machine/this-machine.ts';
import { findPaces } from './measuring/paces.ts';
import { measureInTurn, messageOf } from './measuring/rounds.ts';
import { needsOf, startServices } from './measuring/services.ts';
import { help, type Options, readOptions } from './options.ts';
import { paths, root } from './paths.ts';
import { planLines, tell } from './progress.ts';
import type { Measured } from './run-file/measured.ts';
import { closingLines } from './run-file/closing-lines.ts';
import { runFile, runText } from './run-file/report.ts';
import { type Stack, stacks } from './servers/stacks.ts';
import { describeInterpreter, slowLine } from './setup/interpreters.ts';
import { setUp } from './setup/setup.ts';
import { missingForMeasuring, missingForSetup } from './setup/tools.ts';
import { tryInterpreter } from './setup/try-interpreters.ts';
import { readVersions } from './setup/versions.ts';
import { rowId } from './suites/cases.ts';
import { planOf } from './suites/plan.ts';
import { casesOf, interleave, quickTimes, type TimedCase } from './suites/suites.ts';

stopAllAtTheEnd();
try {
  await main();
} catch (error) {
  // A signal has stopped everything, and will end this program.
  if (isStopping()) await new Promise(() => {});
  end(1, messageOf(error));
}

async function main(): Promise<void> {
  const today = dayOf(new Date());
  const options = readOptions(process.argv.slice(2), today);
  if ('problem' in options) return end(2, `${options.problem}; see --help`);
  if (options.command === 'help') {
    process.stdout.write(help);
    return;
  }
  if (options.command === 'setup') {
    const missing = missingForSetup(thisMachine);
    return missing.length > 0 ? end(2, ...missing) : setUp(tell);
  }
  for (const line of planLines(planOf(options.suites, options), options.repeats)) tell(line);
  if (options.command === 'plan') return;
  const cases = casesOf(options.suites, options);
  const needs = new Set(cases.map(({ configuration }) => needsOf(configuration.test)));
  const missing = missingForMeasuring(thisMachine, needs);
  if (missing.length > 0) return end(2, ...missing);
  const out = resolve(root, options.out);
  if (existsSync(out)) return end(2, `${options.out} exists; give another --id or --out`);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, await measureAll(options, today, cases));
  process.stdout.write(`${options.out}\n`);
  const audited = auditedRun(readDataFiles(), out);
  for (const line of closingLines({ ...options, repository }, audited)) tell(line);
}

/** The text of the run file. */
async function measureAll(
  options: Options,
  date: string,
  cases: readonly TimedCase[],
): Promise<string> {
  const cores = usableCores();
  const plan = planCores(cores, { taskset: thisMachine.ask('taskset', '--version') !== null });
  if (process.platform === 'darwin') {
    tell('macOS does not tell CPU time, PSS and noise as the bench needs them: they stay null');
  }
  const noise = await currentNoise({ cores: plan.total });
  if (noise > noiseLimit && !options.allowBusy) {
    const share = `${Math.round(noise * 100)}%`;
    return end(1, `other programs use ${share} of the machine; stop them, or give --allow-busy`);
  }
  const configurations = cases.map(({ configuration }) => configuration);
  const interpreter = configurations.some(runsPython)
    ? await tryInterpreter(`${paths.venv}/bin/python`)
    : null;
  const slow = interpreter && slowLine(interpreter);
  if (slow) tell(slow);
  const asked = configurations.map(({ test }) => test);
  const services = await startServices(asked, tell);
  const probe = options.quick ? quickTimes : { duration: 3, warmUp: 1 };
  const rateOf = await findPaces(configurations, probe, { plan, services });
  const rounds = interleave(cases, options.repeats);
  // A quick run has no time for it, and on a machine that may be busy it would not help.
  const patience = options.quick || options.allowBusy ? 0 : Math.ceil(rounds.length / 20);
  const measurements = await measureInTurn(rounds, { plan, services, rateOf }, { patience });
  await services.stop();
  const measured: Measured[] = cases.map((timed) => ({
    ...timed,
    measurements: measurements.get(rowId(timed.configuration)) ?? [],
  }));
  const run = runFile(measured, {
    ...options,
    date,
    plan,
    memory: memoryInGigabytes(),
    machine: describeMachine(plan),
    versions: readVersions(thisMachine, configurations),
    interpreter: interpreter && describeInterpreter(interpreter),
  });
  return runText(run);
}

function runsPython({ stack }: TimedCase['configuration']): boolean {
  const { software }: Stack = stacks[stack];
  return software.includes('Python');
}

/** The day in this machine's time zone, as YYYY-MM-DD. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Says why on stderr, one line for each reason, and ends the program. */
function end(status: number, ...reasons: readonly string[]): never {
  for (const reason of reasons) tell(reason);
  process.exit(status);
}
