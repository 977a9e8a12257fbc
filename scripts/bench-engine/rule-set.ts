import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { type CandidateId, candidateIds } from '#engine/capacity/candidates.ts';
import { capacitiesIn } from '#engine/capacity/capacity.ts';
import { utilities } from '#engine/verdict/criteria.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import { pythonShareOf } from '#engine/capacity/python-share.ts';
import {
  type Answers,
  optionsOf,
  type QuestionId,
  quantityOf,
} from '#engine/questions/questions.ts';
import { byRank, type Outcome, outcomeOf } from '#engine/verdict/verdict.ts';
import { type CriterionId, criterionIds } from '#engine/verdict/weights.ts';

/**
 * The same decision as a rule set of json-rules-engine, in as few rules as it takes: one for each
 * reason to exclude a candidate, and one for each option that sets a weight or utilities. What is a
 * formula rather than a rule (queueing, headroom, skill) is computed outside by the same functions.
 */
export function ruleSet(evidence: Evidence, assumptions: Assumptions) {
  const engine = new Engine([...exclusionRules(), ...optionRules(assumptions)]);
  return async (answers: Answers): Promise<Outcome> => {
    const { facts, computed } = factsOf(answers, evidence, assumptions);
    const { events } = await engine.run(facts);
    return outcomeFrom(events, computed, assumptions);
  };
}

type ByCandidate = Readonly<Record<CandidateId, number>>;
type Utilities = Partial<Record<CriterionId, ByCandidate>>;

/** What an option says: the weight of one criterion, and what candidates are worth by others. */
interface Say {
  readonly weight?: readonly [CriterionId, number];
  readonly utilities?: Utilities;
}

function optionRules({ weights, ecosystem, reuse, productivity }: Assumptions): RuleProperties[] {
  const each = <Q extends QuestionId>(
    question: Q,
    say: (option: ReturnType<typeof optionsOf<Q>>[number]) => Say,
  ) =>
    optionsOf(question).map((option) => rule([is(question, option)], 'option', { ...say(option) }));
  return [
    ...each('peak-rate', (option) => ({ weight: ['capacity', weights.capacity[option]] })),
    ...each('p99-target', (option) => ({ weight: ['latency', weights.latency[option]] })),
    ...each('deadline', (option) => ({ weight: ['delivery', weights.delivery[option]] })),
    ...each('python-libraries', (option) => ({
      weight: ['ecosystem', weights.ecosystem[option]],
      utilities: { ecosystem: ecosystem[option] },
    })),
    ...each('existing-code', (option) => ({
      weight: ['reuse', weights.reuse[option]],
      utilities: { reuse: reuse[option], delivery: productivity[option] },
    })),
  ];
}

function exclusionRules(): RuleProperties[] {
  const excludes = (candidate: CandidateId, all: readonly Condition[]) =>
    rule(all, 'excluded', { candidate });
  return [
    ...candidateIds.flatMap((id) => [
      excludes(id, [is(`${id}-stable`, false)]),
      excludes(id, [compares(`${id}-cores`, 'greaterThan', 'budget')]),
      excludes(id, [
        compares('wait', 'lessThan', 'target'),
        compares(`${id}-p99`, 'greaterThan', 'target'),
      ]),
      excludes(id, [compares('wait', 'greaterThanInclusive', 'target')]),
    ]),
    excludes('gin', [{ fact: 'python-libraries', operator: 'notEqual', value: 'none' }]),
    excludes('hybrid', [is('python-share', 0)]),
    excludes('hybrid', [is('runtimes', 'one')]),
    excludes('flask', [is('python-skill', 'none'), is('deadline', 'weeks')]),
    excludes('gin', [is('go-skill', 'none'), is('deadline', 'weeks')]),
    excludes('hybrid', [is('python-skill', 'none')]),
    excludes('hybrid', [is('go-skill', 'none')]),
  ];
}

interface Condition {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const compares = (fact: string, operator: string, other: string): Condition => ({
  fact,
  operator,
  value: { fact: other },
});

function rule(all: readonly Condition[], type: string, params: Record<string, unknown>) {
  return { conditions: { all: [...all] }, event: { type, params } };
}

/** The answers with the figures that rules compare, and the utilities that are formulas. */
function factsOf(answers: Answers, evidence: Evidence, assumptions: Assumptions) {
  const situation = { answers, evidence, assumptions };
  const capacities = capacitiesIn(situation);
  const facts: Record<string, unknown> = {
    ...answers,
    budget: quantityOf(answers, 'cores'),
    // Operators compare finite numbers, so that no target is a very loose one.
    target: Math.min(quantityOf(answers, 'p99-target'), Number.MAX_VALUE),
    wait: quantityOf(answers, 'backend-wait'),
    'python-share': pythonShareOf(answers, assumptions),
  };
  for (const id of candidateIds) {
    facts[`${id}-stable`] = capacities[id].stable;
    facts[`${id}-cores`] = capacities[id].cores;
    facts[`${id}-p99`] = capacities[id].p99 ?? 0;
  }
  const of = (criterion: CriterionId) => (id: CandidateId) =>
    utilities[criterion](id, capacities[id], situation);
  const computed = {
    capacity: byCandidate(of('capacity')),
    latency: byCandidate(of('latency')),
    team: byCandidate(of('team')),
  };
  return { facts, computed };
}

/** Adds up what the rules said. */
function outcomeFrom(
  events: readonly { readonly type: string; readonly params?: Record<string, unknown> }[],
  computed: Required<Pick<Utilities, 'capacity' | 'latency' | 'team'>>,
  { weights, operations, productivityFloor: floor, marginThreshold }: Assumptions,
): Outcome {
  const said: Utilities = { ...computed, operations };
  const raw: Partial<Record<CriterionId, number>> = {
    team: weights.team,
    operations: weights.operations,
  };
  const excluded = new Set<unknown>();
  for (const { type, params } of events) {
    if (type === 'excluded') excluded.add(params?.['candidate']);
    else {
      // Every other event carries what an option says, as the rules above wrote it.
      const { weight, utilities } = params as Say;
      if (weight) raw[weight[0]] = weight[1];
      Object.assign(said, utilities);
    }
  }
  const { delivery, team } = said;
  if (delivery && team) {
    said.delivery = byCandidate((id) => delivery[id] * (floor + (1 - floor) * team[id]));
  }
  const sum = criterionIds.reduce((total, id) => total + (raw[id] ?? 0), 0);
  const standings = candidateIds.map((candidate) => ({
    candidate,
    score: criterionIds.reduce(
      (total, id) => total + ((said[id]?.[candidate] ?? 0) * (raw[id] ?? 0)) / sum,
      0,
    ),
    eligible: !excluded.has(candidate),
  }));
  return outcomeOf(standings.toSorted(byRank), marginThreshold);
}

function byCandidate(value: (id: CandidateId) => number): ByCandidate {
  return { flask: value('flask'), gin: value('gin'), hybrid: value('hybrid') };
}
