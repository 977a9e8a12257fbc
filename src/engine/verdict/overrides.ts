import type { Assumptions } from '../capacity/assumptions.ts';
import { type CriterionId, criterionIds } from './weights.ts';

/** Units of assumptions. */
export const assumptionUnits = [
  'ms',
  'share',
  'utility',
  'weight',
  'halvings',
  'doublings',
  'ratio',
  'MB',
  'queries',
  'cores',
  'dollars',
] as const;
export type AssumptionUnit = (typeof assumptionUnits)[number];

/** What is known of an assumption beside its value. */
export interface AssumptionLimits {
  readonly unit: AssumptionUnit;
  /** Plausible lowest and highest value. */
  readonly range: readonly [number, number];
}

/** Every assumption by its place, such as `handlerCpu.record.flask`. */
export type LimitsByPlace = Readonly<Record<string, AssumptionLimits>>;

/** Values that a reader puts in place of the model's own. */
export interface Overrides {
  /** Weight of a criterion before scaling, whatever the answers; the others keep theirs. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Assumptions by their place. */
  readonly assumptions?: Readonly<Record<string, number>>;
}

export type OverrideProblem =
  | { readonly kind: 'unknown-criterion'; readonly name: string }
  | { readonly kind: 'unknown-assumption'; readonly name: string }
  /** The model cannot compute with the value: it is negative, say, or a share above 1. */
  | { readonly kind: 'impossible-value'; readonly name: string; readonly value: number }
  /** With some answers every weight would be 0. */
  | { readonly kind: 'no-weight-left' };

/** A value that the model can use, but that lies outside what is held to be plausible. */
export interface OverrideWarning {
  readonly name: string;
  readonly value: number;
  readonly range: readonly [number, number];
}

export interface Overridden {
  readonly assumptions: Assumptions;
  readonly problems: readonly OverrideProblem[];
  readonly warnings: readonly OverrideWarning[];
}

/** The assumptions with a reader's values in their place. What cannot be used is told, not used. */
export function overridden(
  assumptions: Assumptions,
  limits: LimitsByPlace,
  { weights = {}, assumptions: values = {} }: Overrides,
): Overridden {
  const read = [
    ...Object.entries(values).map(([name, value]) => readAssumption(name, value, limits)),
    ...Object.entries(weights).map(([name, value]) => readWeight(name, value, limits)),
  ];
  const changed = read
    .flatMap(({ places, value }) => places.map((place) => ({ place, value })))
    .reduce((before, { place, value }) => withValue(before, place, value), assumptions);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const warnings = read.flatMap(({ warning }) => warning ?? []);
  return leavesWeight(changed)
    ? { assumptions: changed, problems, warnings }
    : { assumptions, problems: [...problems, { kind: 'no-weight-left' }], warnings };
}

interface Read {
  /** Where the value goes; nowhere when it cannot be used. */
  readonly places: readonly string[];
  readonly value: number;
  readonly problem?: OverrideProblem;
  readonly warning?: OverrideWarning;
}

function readAssumption(name: string, value: number, limits: LimitsByPlace): Read {
  const known = Object.hasOwn(limits, name) ? limits[name] : undefined;
  if (!known) return { places: [], value, problem: { kind: 'unknown-assumption', name } };
  if (!isPossible(name, value, known.unit)) return impossible(name, value);
  const { range } = known;
  const plausible = value >= range[0] && value <= range[1];
  return { places: [name], value, ...(!plausible && { warning: { name, value, range } }) };
}

/** A weight stands in one place, or in one for each option that it depends on. */
function readWeight(name: string, value: number, limits: LimitsByPlace): Read {
  if (!criterionIds.some((id) => id === name)) {
    return { places: [], value, problem: { kind: 'unknown-criterion', name } };
  }
  if (!isPossible(name, value, 'weight')) return impossible(name, value);
  const place = `weights.${name}`;
  const places = Object.keys(limits).filter((at) => at === place || at.startsWith(`${place}.`));
  return { places, value };
}

function impossible(name: string, value: number): Read {
  return { places: [], value, problem: { kind: 'impossible-value', name, value } };
}

/** Whether the model can compute with a value at all. */
function isPossible(name: string, value: number, unit: AssumptionUnit): boolean {
  const most = unit === 'share' || unit === 'utility' ? 1 : greatest;
  if (value > most) return false;
  if (unit === 'ratio') return value >= 1;
  if (name.startsWith('utilization.')) return value > 0 && value < 1;
  return isDivisor(name, unit) ? value > 0 : value >= 0;
}

/** Whether the model divides by a value, so that it must not be 0. */
function isDivisor(name: string, unit: AssumptionUnit): boolean {
  return unit === 'halvings' || unit === 'doublings' || name === 'cost.noticed';
}

const greatest = 1_000_000;

/** The same tree with another value at a place. */
function withValue<T extends object>(tree: T, place: string, value: number): T {
  const dot = place.indexOf('.');
  if (dot < 0) return { ...tree, [place]: value };
  const key = place.slice(0, dot);
  // The place is one of the assumptions, so that each of its keys but the last leads further.
  const inner = tree[key as keyof T] as object;
  return { ...tree, [key]: withValue(inner, place.slice(dot + 1), value) };
}

/** Whether some weight is left with every answer. */
function leavesWeight({ weights }: Assumptions): boolean {
  const least = (id: CriterionId) => Math.min(...[weights[id]].flatMap(valuesOf));
  return criterionIds.some((id) => least(id) > 0);
}

function valuesOf(weight: number | object): number[] {
  return typeof weight === 'number' ? [weight] : Object.values(weight);
}
