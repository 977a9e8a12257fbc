import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { Capacity } from '#engine/capacity/response.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import type { Situation } from '#engine/capacity/situation.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { ginSettings } from './gin-settings.ts';
import { gunicornSettings } from './gunicorn-settings.ts';
import { databaseSqlSettings, sqlalchemySettings } from './pool-settings.ts';
import type { Setting } from './setting.ts';

/** What to configure a candidate with on its first day; load tests then correct it. */
export interface StartingConfiguration {
  readonly deadline: Deadline;
  /** Null where no request is served in that language. */
  readonly python: HalfConfiguration | null;
  readonly go: HalfConfiguration | null;
}

export interface HalfConfiguration {
  /** Requests per second, and cores of the budget. */
  readonly rate: number;
  readonly cores: number;
  readonly server: readonly Setting[];
  /** Empty where a request waits for nothing. */
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
  const { answers } = situation;
  const deadline = deadlineOf(capacity, situation);
  const rate = quantityOf(answers, 'peak-rate');
  const wait = quantityOf(answers, 'backend-wait');
  const share = capacity.split?.pythonShare ?? (candidate === 'flask' ? 1 : 0);
  const goCores = capacity.split?.gin ?? quantityOf(answers, 'cores');
  return {
    deadline,
    python: capacity.workers && pythonHalf(capacity.workers, rate * share, wait, deadline.seconds),
    go:
      candidate === 'flask'
        ? null
        : {
            rate: rate * (1 - share),
            cores: goCores,
            server: ginSettings(goCores, deadline.seconds),
            pool: databaseSqlSettings(rate * (1 - share), wait),
          },
  };
}

function pythonHalf(
  workers: NonNullable<Capacity['workers']>,
  rate: number,
  wait: number,
  deadline: number,
): HalfConfiguration {
  const half = { rate, wait, workers, deadline };
  return {
    rate,
    cores: workers.count,
    server: gunicornSettings(half),
    pool: sqlalchemySettings(half),
  };
}

/** The value of a setting; null where the configuration has none of that name. */
export function valueOf(settings: readonly Setting[], id: Setting['id']): Setting['value'] {
  return settings.find((setting) => setting.id === id)?.value ?? null;
}
