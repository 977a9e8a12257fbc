import type { Assessment } from '#engine/assess.ts';
import { quantityOf } from '#engine/questions.ts';
import { decidedScenarios } from '../decisions.ts';
import type { Figure } from './figures.ts';

/** What the engine predicts for a candidate in a scenario, by `<scenario>/<candidate>/<figure>`. */
export function predictedAt(address: string): Figure {
  const [id = '', candidate = '', figure = ''] = address.split('/');
  const decided = decidedScenarios.find(({ scenario }) => scenario.id === id);
  if (!decided) throw new Error(`"${id}" is no scenario.`);
  const assessment = decided.decision.ranking.find((each) => each.candidate === candidate);
  if (!assessment) throw new Error(`"${candidate}" is no candidate.`);
  const rate = quantityOf(decided.scenario.answers, 'peak-rate');
  const predicted = figuresOf(assessment, rate)[figure];
  if (!predicted || predicted.value === null) {
    throw new Error(`"${address}" has no value: the engine predicts none.`);
  }
  return { value: predicted.value, unit: predicted.unit };
}

interface Prediction {
  readonly value: number | null;
  readonly unit: string;
}

function figuresOf(
  { capacity }: Assessment,
  rate: number,
): Readonly<Record<string, Prediction | undefined>> {
  return {
    cores: { value: capacity.cores, unit: 'cores' },
    /** Rate that one core carries below the utilization ceiling. */
    'per-core': { value: rate / capacity.cores, unit: 'requests/s' },
    mean: { value: capacity.mean, unit: 'ms' },
    p99: { value: capacity.p99, unit: 'ms' },
    'in-flight': { value: capacity.inFlight, unit: 'count' },
  };
}
