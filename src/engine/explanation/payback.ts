import { capacitiesIn } from '../capacity/capacity.ts';
import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { yearlyCost } from '../capacity/cost.ts';
import type { Band } from '../capacity/response.ts';
import type { Situation } from '../capacity/situation.ts';
import { entryAt } from '../numbers/entry-at.ts';
import type { PlausibleModels } from './plausible-models.ts';

/** What a candidate costs to run, as bands over all plausible models. */
export interface Payback {
  readonly candidate: CandidateId;
  /** Cores and memory a year, in dollars. */
  readonly yearly: Band;
  /** What it costs a year beyond the cheapest of the middle model; below 0 where it costs less. */
  readonly extra: Band;
  /** Weeks of one engineer that the extra cost of a year pays for. */
  readonly weeks: Band;
}

/** One for each candidate, the cheapest first. Nine of ten models lie within each band. */
export function paybackOf(situation: Situation, { models }: PlausibleModels): readonly Payback[] {
  const middle = bill(situation);
  const bills = models.map((model) => bill({ ...model, answers: situation.answers }));
  const sorted = candidateIds.toSorted((a, b) => middle.costs[a] - middle.costs[b]);
  const cheapest = entryAt(sorted, 0);
  const bandOf = (figure: (one: Bill) => number): Band => {
    const figures = bills.map(figure).toSorted((a, b) => a - b);
    const at = (share: number) => entryAt(figures, Math.floor(share * figures.length));
    return { low: at(0.05), middle: figure(middle), high: at(0.95) };
  };
  return sorted.map((candidate) => {
    const extra = ({ costs }: Bill) => costs[candidate] - costs[cheapest];
    return {
      candidate,
      yearly: bandOf(({ costs }) => costs[candidate]),
      extra: bandOf(extra),
      weeks: bandOf((one) => extra(one) / one.week),
    };
  });
}

interface Bill {
  readonly costs: Readonly<Record<CandidateId, number>>;
  /** What a week of one engineer costs. */
  readonly week: number;
}

function bill(situation: Situation): Bill {
  const { assumptions } = situation;
  const capacities = capacitiesIn(situation);
  const costs = {
    flask: yearlyCost(capacities.flask, assumptions),
    gin: yearlyCost(capacities.gin, assumptions),
    hybrid: yearlyCost(capacities.hybrid, assumptions),
  };
  return { costs, week: assumptions.price.week };
}
