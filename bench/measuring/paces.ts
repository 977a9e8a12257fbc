import { tell } from '../progress.ts';
import { stacks } from '../servers/stacks.ts';
import { type Case, rowId } from '../suites/cases.ts';
import { paceSetterOf, type Times } from '../suites/suites.ts';
import { type Test, tests } from '../suites/tests.ts';
import { type Bench, saturationOf } from './measure.ts';
import { twiceAtMost } from './rounds.ts';

/** A server whose saturation sets the pace of some configurations. */
interface PaceSetter {
  readonly configuration: Case;
  readonly connections: number;
}

/** Connections that saturate a server; where every request waits, it takes more of them. */
const saturating = { usual: 100, waiting: 1000 } as const;

/** The servers to saturate before some configurations can be paced; each once. */
export function paceSettersOf(cases: readonly Case[]): PaceSetter[] {
  const setters = cases
    .filter(({ load }) => load.kind === 'paced')
    .map((each): PaceSetter => {
      const { waits }: Test = tests[each.test];
      return {
        configuration: { ...each, stack: paceSetterOf(each) },
        connections: waits === null ? saturating.usual : saturating.waiting,
      };
    });
  const keys = setters.map(({ configuration }) => keyOf(configuration));
  return setters.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/**
 * Saturates each of those servers once, and gives the rate of every paced configuration: its share
 * of what was reached, in requests/s.
 */
export async function findPaces(
  cases: readonly Case[],
  times: Times,
  bench: Omit<Bench, 'rateOf'>,
): Promise<Bench['rateOf']> {
  const reached = new Map<string, number>();
  for (const { configuration, connections } of paceSettersOf(cases)) {
    const { test, stack } = configuration;
    const name = `${test} on ${stacks[stack].rowName}`;
    const rate = await twiceAtMost(`saturation of ${name}`, () =>
      saturationOf(configuration, { connections, times, bench: { ...bench, rateOf: noRate } }),
    );
    tell(`${name} saturates at ${Math.round(rate)} requests/s`);
    reached.set(keyOf(configuration), rate);
  }
  return (configuration) => {
    const { load } = configuration;
    const saturation = reached.get(keyOf({ ...configuration, stack: paceSetterOf(configuration) }));
    if (load.kind !== 'paced' || saturation === undefined) return noRate(configuration);
    return roundRate(saturation * load.saturation);
  };
}

/** To three digits, and at least one request a second: a rate is a whole number. */
export function roundRate(rate: number): number {
  return Math.max(1, Math.round(Number(rate.toPrecision(3))));
}

function keyOf({ test, stack }: Case): string {
  return `${test} ${stack}`;
}

function noRate(configuration: Case): never {
  throw new Error(`${rowId(configuration)} has no pace`);
}
