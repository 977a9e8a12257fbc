import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { type CandidateId, candidateIds } from '#engine/capacity/candidates.ts';
import { capacitiesIn } from '#engine/capacity/capacity.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import { pythonShareOf } from '#engine/capacity/python-share.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import {
  type Answers,
  optionsOf,
  type QuestionId,
  quantityOf,
} from '#engine/questions/questions.ts';
import { utilities } from '#engine/verdict/criteria.ts';
import { limitOf, steadiness } from '#engine/verdict/limit.ts';
import { skillsOf, standingsOf } from '#engine/verdict/standings.ts';
import { type Outcome, outcomeOf } from '#engine/verdict/verdict.ts';
import { type CriterionId, criterionIds } from '#engine/verdict/weights.ts';

/**
 * The same decision as a rule set of json-rules-engine, in as few rules as it takes: one for each
 * reason to exclude a candidate, and one for each option that sets a weight or utilities. What is a
 * formula rather than a rule (queueing, cost, headroom, skill) is computed outside by the same
 * functions.
 */
export function ruleSet(evidence: Evidence, assumptions: Assumptions) {
  const engine = new Engine([...exclusionRules(), ...optionRules(assumptions)]);
  return async (answers: Answers): Promise<Outcome> => {
    const situation = { answers, evidence, assumptions };
    const { facts, computed, steady } = factsOf(situation);
    const { events } = await engine.run(facts);
    return outcomeFrom({ events, computed, steady, situation });
  };
}

type ByCandidate = Readonly<Record<CandidateId, number>>;
type Utilities = Partial<Record<CriterionId, ByCandidate>>;

/** What an option says: the weight of one criterion, and what candidates are worth by others. */
interface Say {
  readonly weight?: readonly [CriterionId, number];
  readonly utilities?: Utilities;
}

function optionRules(assumptions: Assumptions): RuleProperties[] {
  const { weights, ecosystem, operations, kept, moved } = assumptions;
  const each = <Q extends QuestionId>(
    question: Q,
    say: (option: ReturnType<typeof optionsOf<Q>>[number]) => Say,
  ) =>
    optionsOf(question).map((option) => rule([is(question, option)], 'option', { ...say(option) }));
  return [
    ...each('p99-target', (option) => ({ weight: ['latency', weights.latency[option]] })),
    ...each('python-libraries', (option) => ({
      weight: ['ecosystem', weights.ecosystem[option]],
      utilities: { ecosystem: ecosystem[option] },
    })),
    ...each('connections', (option) => ({
      weight: ['operations', weights.operations[option]],
      utilities: { operations: byCandidate((id) => operations[id][option]) },
    })),
    ...optionsOf('existing-code')
      .filter((option) => option !== 'python')
      .map((option) =>
        rule([is('existing-code', option)], 'option', { utilities: { delivery: kept[option] } }),
      ),
    ...optionsOf('hot-routes').map((option) =>
      rule([is('existing-code', 'python'), is('hot-routes', option)], 'option', {
        utilities: {
          delivery: { ...kept.python, hybrid: kept.python.hybrid * (1 - moved[option]) },
        },
      }),
    ),
  ];
}

function exclusionRules(): RuleProperties[] {
  const excludes = (candidate: CandidateId, all: readonly Condition[]) =>
    rule(all, 'excluded', { candidate });
  const withoutSkill = (candidate: CandidateId, skill: QuestionId) =>
    excludes(candidate, [is(skill, 'none'), is('deadline', 'weeks')]);
  return [
    ...candidateIds.flatMap((id) => [
      excludes(id, [is(`${id}-stable`, false)]),
      excludes(id, [compares(`${id}-cores`, 'greaterThan', 'budget')]),
      excludes(id, [
        compares('wait', 'lessThanInclusive', 'target'),
        compares(`${id}-p99`, 'greaterThan', 'target'),
      ]),
      excludes(id, [compares('wait', 'greaterThan', 'target')]),
    ]),
    excludes('gin', [{ fact: 'python-libraries', operator: 'notEqual', value: 'none' }]),
    excludes('hybrid', [is('python-share', 0)]),
    excludes('flask', [is('runtimes', 'go')]),
    excludes('gin', [is('runtimes', 'python')]),
    excludes('hybrid', [{ fact: 'runtimes', operator: 'notEqual', value: 'both' }]),
    withoutSkill('flask', 'python-skill'),
    withoutSkill('gin', 'go-skill'),
    withoutSkill('hybrid', 'python-skill'),
    withoutSkill('hybrid', 'go-skill'),
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
function factsOf(situation: Situation) {
  const { answers, assumptions } = situation;
  const capacities = capacitiesIn(situation);
  // Operators compare finite numbers, so that no limit is a very loose one.
  const finite = (value: number) => Math.min(value, Number.MAX_VALUE);
  const facts: Record<string, unknown> = {
    ...answers,
    'hot-routes': answers['hot-routes'] ?? 'spread',
    budget: finite(quantityOf(answers, 'cores')),
    target: finite(quantityOf(answers, 'p99-target')),
    wait: quantityOf(answers, 'backend-wait'),
    'python-share': pythonShareOf(answers, assumptions),
  };
  for (const id of candidateIds) {
    facts[`${id}-stable`] = capacities[id].stable;
    facts[`${id}-cores`] = capacities[id].cores;
    facts[`${id}-p99`] = capacities[id].p99?.low ?? 0;
  }
  const of = (criterion: CriterionId) =>
    byCandidate((id) => utilities[criterion](id, capacities[id], situation));
  const computed = { cost: of('cost'), latency: of('latency'), team: of('team') };
  const steady = byCandidate((id) => steadiness(limitOf(capacities[id], situation)));
  return { facts, computed, steady };
}

interface Told {
  readonly events: readonly { readonly type: string; readonly params?: Record<string, unknown> }[];
  readonly computed: Utilities;
  readonly steady: ByCandidate;
  readonly situation: Situation;
}

/** Adds up what the rules said. */
function outcomeFrom({ events, computed, steady, situation }: Told): Outcome {
  const { weights, marginThreshold } = situation.assumptions;
  const said: Utilities = { ...computed };
  const raw: Partial<Record<CriterionId, number>> = {
    cost: weights.cost,
    team: weights.team,
    delivery: weights.delivery,
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
  const sum = criterionIds.reduce((total, id) => total + (raw[id] ?? 0), 0);
  const contenders = candidateIds.map((candidate) => ({
    ...skillsOf(candidate, situation),
    candidate,
    score: criterionIds.reduce(
      (total, id) => total + ((said[id]?.[candidate] ?? 0) * (raw[id] ?? 0)) / sum,
      0,
    ),
    eligible: !excluded.has(candidate),
    steadiness: steady[candidate],
  }));
  return outcomeOf(standingsOf(contenders), marginThreshold);
}

function byCandidate(value: (id: CandidateId) => number): ByCandidate {
  return { flask: value('flask'), gin: value('gin'), hybrid: value('hybrid') };
}
