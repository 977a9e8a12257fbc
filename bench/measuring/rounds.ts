import { noiseLimit } from '../machine/noise.ts';
import { isStopping } from '../machine/processes.ts';
import { resultLine, spoken, tell } from '../progress.ts';
import { rowId } from '../suites/cases.ts';
import type { TimedCase } from '../suites/suites.ts';
import { expectedSeconds } from '../suites/plan.ts';
import { type Bench, type Measurement, measure } from './measure.ts';

/**
 * Measurements by the id of their row, in the order of measuring. What other programs disturbed is
 * measured once more, and the calmer one counts, as long as there is patience for it.
 * @param patience how many measurements may be made once more
 */
export async function measureInTurn(
  rounds: readonly TimedCase[],
  bench: Bench,
  { patience }: { readonly patience: number },
): Promise<Map<string, Measurement[]>> {
  const found = new Map<string, Measurement[]>();
  const started = performance.now();
  let left = patience;
  for (const [index, timed] of rounds.entries()) {
    const id = rowId(timed.configuration);
    let measurement = await measureStubbornly(timed, bench);
    if ((measurement.noise ?? 0) > noiseLimit && left > 0) {
      left -= 1;
      tell(`${id} was disturbed by other programs: once more`);
      measurement = calmer(measurement, await measureStubbornly(timed, bench));
    }
    found.set(id, [...(found.get(id) ?? []), measurement]);
    tell(
      progressLine({ rounds, index, id, measurement, milliseconds: performance.now() - started }),
    );
  }
  return found;
}

function calmer(first: Measurement, second: Measurement): Measurement {
  return (second.noise ?? 0) <= (first.noise ?? 0) ? second : first;
}

function progressLine({
  rounds,
  index,
  id,
  measurement,
  milliseconds,
}: {
  readonly rounds: readonly TimedCase[];
  readonly index: number;
  readonly id: string;
  readonly measurement: Measurement;
  readonly milliseconds: number;
}): string {
  const [done, to] = [rounds.slice(0, index + 1), rounds.slice(index + 1)];
  const seconds = (milliseconds / 1000 / expectedSeconds(done)) * expectedSeconds(to);
  const place = `[${String(done.length).padStart(String(rounds.length).length)}/${rounds.length}]`;
  return `${place} ${resultLine(id, measurement)}  ${spoken(seconds)} left`;
}

function measureStubbornly({ configuration, times }: TimedCase, bench: Bench) {
  return twiceAtMost(rowId(configuration), () => measure(configuration, times, bench));
}

/** One failure shall not cost all that was measured before it; a second in a row says something. */
export async function twiceAtMost<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isStopping()) throw error;
    tell(`${name}: ${messageOf(error)}; once more`);
  }
  try {
    return await act();
  } catch (error) {
    throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
