/**
 * `npm run bench`: measures the servers under bench/servers and writes a run file. See `--help` and
 * bench/README.md. Status 2 for a bad option or a missing tool, 1 when measuring fails or the
 * machine is busy, 128 + n after a signal.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { planCores, usableCores } from './machine/cores.ts';
import { describeMachine, memoryInGigabytes, readVersions } from './machine/machine.ts';
import { type Measured, rowId } from './run-file/measured.ts';
import { currentNoise, noiseLimit } from './machine/noise.ts';
import { help, type Options, readOptions } from './options.ts';
import { root } from './paths.ts';
import { isStopping, stopAllAtTheEnd } from './machine/processes.ts';
import { expectedSeconds, spoken, tell } from './progress.ts';
import { runFile, runText } from './run-file/report.ts';
import { measureInTurn, messageOf } from './rounds.ts';
import { setUp } from './setup.ts';
import { casesOf, interleave } from './suites.ts';
import { missingForMeasuring, missingForSetup, thisMachine } from './tools.ts';

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
  const settingUp = options.command === 'setup';
  const missing = settingUp ? missingForSetup(thisMachine) : missingForMeasuring(thisMachine);
  if (missing.length > 0) return end(2, ...missing);
  if (settingUp) return setUp(tell);
  const out = resolve(root, options.out);
  if (existsSync(out)) return end(2, `${options.out} exists; give another --id or --out`);
  mkdirSync(dirname(out), { recursive: true });
  await measureAll(options, today, out);
}

async function measureAll(options: Options, date: string, out: string): Promise<void> {
  const cores = usableCores();
  const plan = planCores(cores, { taskset: thisMachine.succeeds('taskset', '--version') });
  if (process.platform === 'darwin') {
    tell('macOS does not tell CPU time, PSS and noise as the bench needs them: they stay null');
  }
  const noise = await currentNoise({ cores: plan.total });
  if (noise > noiseLimit && !options.allowBusy) {
    const share = `${Math.round(noise * 100)}%`;
    return end(1, `other programs use ${share} of the machine; stop them, or give --allow-busy`);
  }
  const cases = casesOf(options.suites, options);
  const rounds = interleave(cases, options.repeats);
  const expected = spoken(expectedSeconds(rounds.length, options));
  tell(`${rounds.length} measurements, about ${expected}; Ctrl+C stops everything`);
  const measurements = await measureInTurn(rounds, options, plan);
  const measured: Measured[] = cases.map((configuration) => ({
    configuration,
    measurements: measurements.get(rowId(configuration)) ?? [],
  }));
  const run = runFile(measured, {
    ...options,
    date,
    plan,
    memory: memoryInGigabytes(),
    machine: describeMachine(plan),
    versions: readVersions(),
  });
  writeFileSync(out, runText(run));
  process.stdout.write(`${options.out}\n`);
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
