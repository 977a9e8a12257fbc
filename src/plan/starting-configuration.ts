import type { CandidateId } from '#engine/capacity/candidates.ts';
import { databaseLoad } from '#engine/capacity/database.ts';
import { demandOf } from '#engine/capacity/demand.ts';
import type { Capacity } from '#engine/capacity/response.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { ginSettings } from './gin-settings.ts';
import { gunicornSettings, type PythonHalf } from './gunicorn-settings.ts';
import { type DatabaseUse, databaseSqlSettings, sqlalchemySettings } from './pool-settings.ts';
import type { Setting } from './setting.ts';

/** What to configure a candidate with on its first day; load tests then correct it. */
export interface StartingConfiguration {
  readonly deadline: Deadline;
  /** Null where no request is served in that language. */
  readonly python: HalfConfiguration | null;
  readonly go: HalfConfiguration | null;
}

export interface HalfConfiguration {
  /** Requests per second, and cores of the budget or, where there is none, cores needed. */
  readonly rate: number;
  readonly cores: number;
  readonly server: readonly Setting[];
  /** Empty where no request waits for a database. */
  readonly pool: readonly Setting[];
}

/**
 * @param capacity that of the candidate in the situation
 * @throws RangeError where the candidate does not keep up: no setting helps it
 */
export function startingConfiguration(
  candidate: CandidateId,
  capacity: Capacity,
  situation: Situation,
): StartingConfiguration {
  if (!capacity.stable) throw new RangeError(`${candidate} does not keep up`);
  const deadline = deadlineOf(capacity, situation);
  const demand = demandOf(situation);
  const { rate, wait } = demand;
  const database = databaseLoad(situation, demand);
  const useOf = (part: number): DatabaseUse | null =>
    database && { wait: wait.mean * 1000, limit: database.limit * part };
  const share = capacity.split?.pythonShare ?? (candidate === 'flask' ? 1 : 0);
  const budget = Number.isFinite(demand.budget) ? demand.budget : capacity.cores;
  const goCores = capacity.split?.gin ?? budget;
  const useOfGo = useOf(1 - share);
  return {
    deadline,
    python:
      capacity.workers &&
      pythonHalf(
        { workers: capacity.workers, rate: rate * share, deadline: deadline.seconds },
        useOf(share),
      ),
    go:
      candidate === 'flask'
        ? null
        : {
            rate: rate * (1 - share),
            cores: goCores,
            server: ginSettings(goCores, deadline.seconds),
            pool: useOfGo ? databaseSqlSettings(rate * (1 - share), useOfGo) : [],
          },
  };
}

function pythonHalf(half: PythonHalf, use: DatabaseUse | null): HalfConfiguration {
  return {
    rate: half.rate,
    cores: half.workers.count,
    server: gunicornSettings(half),
    pool: use ? sqlalchemySettings(half, use) : [],
  };
}

/** The value of a setting; null where the configuration has none of that name. */
export function valueOf(settings: readonly Setting[], id: Setting['id']): Setting['value'] {
  return settings.find((setting) => setting.id === id)?.value ?? null;
}
