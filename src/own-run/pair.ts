import { median } from '#evidence/median.ts';
import { heldAtOnce } from '#evidence/operational-laws.ts';
import type { OwnQuestion } from './answers.ts';
import type { Conditions } from './output.ts';
import { durationsAgree, type OwnRow } from './rows.ts';

export type Framework = 'flask' | 'gin';

/** What must agree, and what may differ if the reader says that it is the same test. */
export type StrictCondition = 'does' | 'cores' | 'connections';
export type LooseCondition = 'path' | 'tool' | 'duration' | 'wait';

/** The figures of both sides for a condition. */
export interface Sides {
  readonly flask: string | number;
  readonly gin: string | number;
}

/** Why the run cannot be scored yet. `outputs` are ids of outputs that it concerns. */
export type Obstacle =
  | {
      readonly kind: 'framework';
      readonly framework: Framework;
      readonly unnamed: readonly string[];
    }
  | {
      readonly kind: 'unstated';
      readonly question: Extract<OwnQuestion, StrictCondition | 'endpoint' | 'pauses'>;
      readonly outputs: readonly string[];
    }
  | { readonly kind: 'no-throughput'; readonly outputs: readonly string[] }
  /** The throughput shows something else than what the cores can do. */
  | {
      readonly kind: 'not-saturated';
      readonly by: 'rate' | 'pauses' | 'wait';
      readonly outputs: readonly string[];
    }
  | {
      readonly kind: 'differs';
      readonly condition: StrictCondition;
      readonly sides: Sides;
      readonly outputs: readonly string[];
    }
  | { readonly kind: 'unconfirmed'; readonly difference: Difference };

/** A difference that the reader can declare harmless. */
export interface Difference {
  readonly condition: LooseCondition;
  readonly sides: Sides;
  /** Holds both figures, so that a confirmation ends when one of them changes. */
  readonly key: string;
}

export interface Pairing {
  /** The two rows that are compared; null while a framework is missing. */
  readonly pair: Readonly<Record<Framework, OwnRow>> | null;
  /** Differences of the pair that may be harmless, confirmed or not. */
  readonly differences: readonly Difference[];
  /** Empty when the pair can be scored. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Which row of Flask and which of Gin make the run's figures, and what is in the way: the two with
 * the fewest obstacles, then those of a real endpoint, then those with the highest throughput,
 * because a figure for capacity has to come from saturation.
 * @param confirmed keys of differences that the reader has declared harmless
 */
export function pairingOf(rows: readonly OwnRow[], confirmed: readonly string[]): Pairing {
  const of = (framework: Framework) => rows.filter(({ subject }) => subject === framework);
  const pairs = of('flask').flatMap((flask) => of('gin').map((gin) => ({ flask, gin })));
  const best = pairs
    .map((pair) => ({ pair, ...comparisonOf(pair, confirmed) }))
    .toSorted(
      (a, b) =>
        firm(a.obstacles) - firm(b.obstacles) ||
        a.obstacles.length - b.obstacles.length ||
        Number(isReal(b.pair)) - Number(isReal(a.pair)) ||
        productOf(b.pair) - productOf(a.pair),
    )[0];
  if (best) return best;
  const unnamed = rows
    .filter(({ conditions }) => conditions.subject === null)
    .flatMap((row) => idsOf(row));
  const missing = (['flask', 'gin'] as const).filter((framework) => of(framework).length === 0);
  return {
    pair: null,
    differences: [],
    obstacles: missing.map((framework) => ({ kind: 'framework', framework, unnamed })),
  };
}

/** The median of what the repeats of a row reached; null where a tool gives none. */
function throughputOf({ outputs }: OwnRow): number | null {
  return median(outputs.flatMap(({ read }) => read.throughput ?? []));
}

/** Obstacles that a word of the reader does not remove. */
function firm(obstacles: readonly Obstacle[]): number {
  return obstacles.filter(({ kind }) => kind !== 'unconfirmed').length;
}

type Pair = Readonly<Record<Framework, OwnRow>>;

function comparisonOf(pair: Pair, confirmed: readonly string[]) {
  const differences = (['path', 'tool', 'duration', 'wait'] as const).flatMap(
    (condition) => differenceIn(pair, condition) ?? [],
  );
  const obstacles: readonly Obstacle[] = [
    ...(['does', 'cores', 'connections'] as const).flatMap((condition) =>
      strictObstacles(pair, condition),
    ),
    ...namelessEndpoint(pair),
    ...saturationObstacles(pair),
    ...differences
      .filter(({ key }) => !confirmed.includes(key))
      .map((difference): Obstacle => ({ kind: 'unconfirmed', difference })),
  ];
  return { differences, obstacles };
}

function strictObstacles(pair: Pair, condition: StrictCondition): readonly Obstacle[] {
  const unstated = unstatedIn(pair, condition);
  if (unstated.length > 0) return [{ kind: 'unstated', question: condition, outputs: unstated }];
  const sides = sidesOf(pair, condition);
  if (!sides || sides.flask === sides.gin) return [];
  return [
    { kind: 'differs', condition, sides, outputs: [...idsOf(pair.flask), ...idsOf(pair.gin)] },
  ];
}

/** A ping is a ping; of a real endpoint nobody knows whether it is the same without its name. */
function namelessEndpoint(pair: Pair): readonly Obstacle[] {
  const outputs = isReal(pair) ? unstatedIn(pair, 'path') : [];
  return outputs.length > 0 ? [{ kind: 'unstated', question: 'endpoint', outputs }] : [];
}

/** Above this share of the connections waiting for backends, the cores had spare time. */
const mostWaiting = 0.8;

function saturationObstacles(pair: Pair): readonly Obstacle[] {
  const rows = [pair.flask, pair.gin];
  const among = (holds: (row: OwnRow) => boolean) => rows.filter(holds).flatMap(idsOf);
  const pauses = among(({ conditions }) => conditions.heldBack === null);
  const silent = among((row) => !throughputOf(row));
  const held = (by: 'rate' | 'pauses') => ({
    kind: 'not-saturated' as const,
    by,
    outputs: among(({ conditions }) => conditions.heldBack === by),
  });
  const waiting = {
    kind: 'not-saturated' as const,
    by: 'wait' as const,
    outputs: among((row) => shareWaiting(row) > mostWaiting),
  };
  return [
    ...(pauses.length > 0
      ? [{ kind: 'unstated' as const, question: 'pauses' as const, outputs: pauses }]
      : []),
    ...(silent.length > 0 ? [{ kind: 'no-throughput' as const, outputs: silent }] : []),
    ...[held('rate'), held('pauses'), waiting].filter(({ outputs }) => outputs.length > 0),
  ];
}

/** Of the requests in flight, the share that waits for backends, by Little's law. */
function shareWaiting(row: OwnRow): number {
  const { wait, connections } = row.conditions;
  if (!wait || !connections) return 0;
  return heldAtOnce({ rate: throughputOf(row) ?? 0, time: wait }) / connections;
}

function differenceIn(pair: Pair, condition: LooseCondition): Difference | null {
  const sides = sidesOf(pair, condition);
  if (!sides || agree(condition, pair)) return null;
  return { condition, sides, key: `${condition}: ${sides.flask} | ${sides.gin}` };
}

function agree(condition: LooseCondition, { flask, gin }: Pair): boolean {
  const [one, other] = [flask.conditions, gin.conditions];
  if (condition === 'duration') return durationsAgree(one.duration, other.duration);
  return one[condition] === other[condition];
}

/** What both sides state; null where one does not. */
function sidesOf({ flask, gin }: Pair, condition: keyof Sided): Sides | null {
  const [one, other] = [flask.conditions[condition], gin.conditions[condition]];
  return one === null || other === null ? null : { flask: one, gin: other };
}

type Sided = Pick<Conditions, StrictCondition | LooseCondition>;

function unstatedIn({ flask, gin }: Pair, condition: keyof Sided): readonly string[] {
  return [flask, gin].filter(({ conditions }) => conditions[condition] === null).flatMap(idsOf);
}

function idsOf({ outputs }: OwnRow): readonly string[] {
  return outputs.map(({ id }) => id);
}

function isReal({ flask, gin }: Pair): boolean {
  return flask.conditions.does === 'endpoint' && gin.conditions.does === 'endpoint';
}

function productOf({ flask, gin }: Pair): number {
  return (throughputOf(flask) ?? 0) * (throughputOf(gin) ?? 0);
}
