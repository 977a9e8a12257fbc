import type { Assumptions } from '../capacity/assumptions.ts';
import type { Evidence, Spread } from '../capacity/evidence.ts';
import { entryAt } from '../numbers/entry-at.ts';
import { latinHypercube } from '../numbers/sequence.ts';
import type { LimitsByPlace, Overrides } from '../verdict/overrides.ts';

/** How many models are tried. */
export const modelCount = 1024;

/** Everything that a verdict rests on but the answers, with plausible values. */
export interface PlausibleModel {
  readonly evidence: Evidence;
  readonly assumptions: Assumptions;
}

export interface PlausibleModels {
  readonly models: readonly PlausibleModel[];
  /** What varies from model to model. */
  readonly inputs: readonly ModelInput[];
}

/** An assumption by its place, or the CPU that a framework spends on a request. */
export interface ModelInput {
  readonly input: string;
  /** Where each model stands in the range of the input, from 0 to 1. */
  readonly positions: ArrayLike<number>;
}

/**
 * Models that are as good as the one that is used, as far as anybody knows: every assumption and the
 * CPU of both frameworks anywhere in their ranges, all at once, on all runs that can serve as
 * evidence. Half of them have less than the usual value, half have more. The same at every call.
 * @param limits those of the assumptions that may vary
 * @param runs at least one
 */
export function plausibleModels(
  assumptions: Assumptions,
  limits: LimitsByPlace,
  runs: readonly Evidence[],
): PlausibleModels {
  const places = Object.keys(limits).filter((place) => {
    const range = limits[place]?.range;
    return range !== undefined && range[0] < range[1];
  });
  const dimensions = latinHypercube(modelCount, places.length + 3);
  const ofRun = entryAt(dimensions, 0);
  const ofFlask = entryAt(dimensions, 1);
  const ofGin = entryAt(dimensions, 2);
  const ofPlaces = dimensions.slice(3);
  const positions = new Map(places.map((place, index) => [place, entryAt(ofPlaces, index)]));
  const models = Array.from(ofRun, (strip, model): PlausibleModel => {
    const run = entryAt(runs, Math.floor(strip * runs.length));
    const { flask, gin } = run.frameworkCpu;
    const frameworkCpu = {
      flask: exactly(spreadAt(flask, entryAt(ofFlask, model))),
      gin: exactly(spreadAt(gin, entryAt(ofGin, model))),
    };
    const valueOf = (place: string, middle: number) => {
      const position = positions.get(place);
      const limit = limits[place];
      if (!position || !limit) return middle;
      const [low, high] = limit.range;
      return spreadAt({ low, middle, high }, entryAt(position, model));
    };
    return {
      evidence: { ...run, frameworkCpu },
      // The same tree, with other numbers in it.
      assumptions: varied(assumptions, valueOf) as Assumptions,
    };
  });
  const ofCpu = (framework: 'flask' | 'gin') => ({
    input: `frameworkCpu.${framework}`,
    positions: ranksOf(models.map(({ evidence }) => evidence.frameworkCpu[framework].middle)),
  });
  return {
    models,
    inputs: [
      ...[...positions].map(([input, each]) => ({ input, positions: each })),
      ofCpu('flask'),
      ofCpu('gin'),
    ],
  };
}

/**
 * The models that are plausible beside the reader's own values, which do not vary: those that stand in
 * place of the model's own.
 */
export function modelsFor({
  assumptions,
  runs,
  limits,
  overrides,
}: {
  readonly assumptions: Assumptions;
  readonly runs: readonly { readonly evidence: Evidence }[];
  readonly limits: LimitsByPlace;
  readonly overrides: Overrides;
}): PlausibleModels {
  const given = [
    ...Object.keys(overrides.assumptions ?? {}),
    ...Object.keys(overrides.weights ?? {}).map((criterion) => `weights.${criterion}`),
  ];
  const isGiven = (place: string) =>
    given.some((each) => place === each || place.startsWith(`${each}.`));
  const free = Object.entries(limits).filter(([place]) => !isGiven(place));
  return plausibleModels(
    assumptions,
    Object.fromEntries(free),
    runs.map(({ evidence }) => evidence),
  );
}

/** From the lowest value at 0 over the middle one at a half to the highest at 1. */
function spreadAt({ low, middle, high }: Spread, position: number): number {
  return position < 0.5
    ? low + (middle - low) * 2 * position
    : middle + (high - middle) * (2 * position - 1);
}

function exactly(value: number): Spread {
  return { low: value, middle: value, high: value };
}

function varied(
  tree: object,
  valueOf: (place: string, value: number) => number,
  above = '',
): object {
  const branches = Object.entries(tree).map(([key, inner]: [string, number | object]) => {
    const place = `${above}${key}`;
    const changed =
      typeof inner === 'number' ? valueOf(place, inner) : varied(inner, valueOf, `${place}.`);
    return [key, changed];
  });
  return Object.fromEntries(branches);
}

/** Where each value stands among all, from 0 to 1. */
function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].toSorted((a, b) => entryAt(values, a) - entryAt(values, b));
  const ranks = values.map(() => 0);
  for (const [rank, index] of order.entries()) ranks[index] = (rank + 0.5) / values.length;
  return ranks;
}
