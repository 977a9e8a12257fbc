import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { databaseLoad } from '../capacity/database.ts';
import { demandOf } from '../capacity/demand.ts';
import type { Situation } from '../capacity/situation.ts';
import { quantityOf } from '../questions/questions.ts';
import type { Assessment } from './assess.ts';
import { lacksSkill } from './skill.ts';
import type { Outcome } from './verdict.ts';

export const flagIds = [
  'learn-or-hire',
  'database-limit',
  'target-unreachable',
  'at-its-limit',
  'tail-at-risk',
  'inherited-code',
  'async-python',
  'hardly-matters',
] as const;
export type FlagId = (typeof flagIds)[number];

/** Something that the reader must know, whatever the verdict. */
export interface Flag {
  readonly id: FlagId;
  /** The candidates that it concerns, in the order of the ranking. */
  readonly candidates: readonly CandidateId[];
}

/** Every flag that concerns a candidate, the weightiest first. */
export function flagsOf(
  outcome: Outcome,
  ranking: readonly Assessment[],
  situation: Situation,
): readonly Flag[] {
  return flagIds
    .map((id) => ({
      id,
      candidates: ranking
        .filter((assessment) => concerns[id](assessment, { outcome, ranking, situation }))
        .map(({ candidate }) => candidate),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

interface Case {
  readonly outcome: Outcome;
  readonly ranking: readonly Assessment[];
  readonly situation: Situation;
}

const concerns = {
  /** It is recommended, and nobody knows a language that it needs. */
  'learn-or-hire': ({ candidate }, { outcome, situation: { answers } }) =>
    recommended(outcome).includes(candidate) && lacksSkill(candidate, answers),

  /** More queries at once than the database serves well: no framework changes that. */
  'database-limit': (_, { situation }) => {
    const load = databaseLoad(situation, demandOf(situation));
    return load !== null && load.queries > load.limit;
  },

  'target-unreachable': ({ excluded }) => excluded.includes('target-unreachable'),

  'at-its-limit': ({ limit }) => limit !== null,

  /** The p99 target lies inside the band of the prediction. */
  'tail-at-risk': ({ excluded, capacity: { p99 } }, { situation: { answers } }) =>
    excluded.length === 0 && p99 !== null && p99.high > quantityOf(answers, 'p99-target'),

  /** It keeps code in a language that nobody knows any more. */
  'inherited-code': ({ candidate, excluded }, { situation: { answers } }) => {
    const existing = answers['existing-code'];
    const python = existing === 'python' || existing === 'both';
    const go = existing === 'go' || existing === 'both';
    return (
      excluded.length === 0 &&
      ((python && candidate !== 'gin' && answers['python-skill'] === 'none') ||
        (go && candidate !== 'flask' && answers['go-skill'] === 'none'))
    );
  },

  /**
   * Python is known, and much is held open at once: then asynchronous Python would change what
   * Flask can do.
   */
  'async-python': ({ candidate, capacity }, { situation: { answers } }) =>
    candidate === 'flask' &&
    answers['python-skill'] !== 'none' &&
    (quantityOf(answers, 'connections') > 0 || (capacity.inFlight ?? 0) >= manyInFlight),

  'hardly-matters': ({ candidate }, { outcome, ranking, situation }) =>
    candidate !== 'hybrid' && outcome.verdict !== 'none-fits' && hardlyMatters(ranking, situation),
} satisfies Record<FlagId, (assessment: Assessment, whole: Case) => boolean>;

/** As many as one Gunicorn worker holds by default. */
const manyInFlight = 1000;

function recommended({ verdict, candidates = [] }: Outcome): readonly CandidateId[] {
  return verdict === 'too-close' ? candidates : candidateIds.filter((id) => id === verdict);
}

/** Both frameworks keep up, answer nearly alike on average, and need nearly the same cores. */
function hardlyMatters(
  ranking: readonly Assessment[],
  { assumptions: { hardlyMatters: limits } }: Situation,
): boolean {
  const flask = keptUp('flask', ranking);
  const gin = keptUp('gin', ranking);
  if (!flask || !gin) return false;
  const slower = Math.max(flask.mean, gin.mean);
  return (
    Math.abs(flask.mean - gin.mean) / slower < limits.meanDifference &&
    Math.abs(flask.cores - gin.cores) < limits.cores
  );
}

function keptUp(id: CandidateId, ranking: readonly Assessment[]) {
  const assessment = ranking.find(({ candidate }) => candidate === id);
  if (!assessment || assessment.capacity.mean === null) return null;
  const tooSlow = assessment.excluded.some((id) => id === 'capacity' || id === 'latency');
  return tooSlow ? null : { mean: assessment.capacity.mean, cores: assessment.capacity.cores };
}
