import type { CorePlan } from './machine/cores.ts';
import { type Measurement, measure } from './measure.ts';
import { rowId } from './run-file/measured.ts';
import { noiseLimit } from './machine/noise.ts';
import type { Options } from './options.ts';
import { isStopping } from './machine/processes.ts';
import { resultLine, secondsLeft, spoken, tell } from './progress.ts';
import type { Case } from './suites.ts';

/** Measurements by the id of their row, in the order of measuring. */
export async function measureInTurn(
  rounds: readonly Case[],
  options: Options,
  plan: CorePlan,
): Promise<Map<string, Measurement[]>> {
  const found = new Map<string, Measurement[]>();
  const started = performance.now();
  for (const [index, configuration] of rounds.entries()) {
    const measurement = await measureQuietly(configuration, options, plan);
    const id = rowId(configuration);
    found.set(id, [...(found.get(id) ?? []), measurement]);
    const done = index + 1;
    const left = secondsLeft(done, rounds.length, (performance.now() - started) / 1000);
    const place = `[${String(done).padStart(String(rounds.length).length)}/${rounds.length}]`;
    tell(`${place} ${resultLine(configuration, measurement)}  ${spoken(left)} left`);
  }
  return found;
}

/**
 * Measures, and once more when other programs disturbed it; keeps the calmer of the two. A quick
 * run has no time for that, and on a machine that is allowed to be busy it would not help.
 */
async function measureQuietly(
  configuration: Case,
  options: Options,
  plan: CorePlan,
): Promise<Measurement> {
  const first = await measureStubbornly(configuration, options, plan);
  if (options.quick || options.allowBusy || (first.noise ?? 0) <= noiseLimit) return first;
  tell(`${rowId(configuration)} was disturbed by other programs: once more`);
  const second = await measureStubbornly(configuration, options, plan);
  return (second.noise ?? 0) <= (first.noise ?? 0) ? second : first;
}

/** One failure shall not cost all that was measured before it; a second in a row says something. */
async function measureStubbornly(
  configuration: Case,
  options: Options,
  plan: CorePlan,
): Promise<Measurement> {
  try {
    return await measure(configuration, options, plan);
  } catch (error) {
    if (isStopping()) throw error;
    tell(`${rowId(configuration)}: ${messageOf(error)}; once more`);
  }
  try {
    return await measure(configuration, options, plan);
  } catch (error) {
    throw new Error(`${rowId(configuration)}: ${messageOf(error)}`, { cause: error });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
