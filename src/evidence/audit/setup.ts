import type { Row, Run } from '#schema/run.ts';
import type { Rule } from './finding.ts';

/** What a reader needs to judge a figure at all, or to measure it again. */
export const setupAspects = ['tool', 'hardware', 'versions', 'workers', 'duration'] as const;
export type SetupAspect = (typeof setupAspects)[number];

const isStated: Record<SetupAspect, (setup: Run['setup']) => boolean> = {
  tool: ({ tool }) => tool !== null,
  hardware: ({ cores, machine }) => cores !== null || machine !== null,
  versions: ({ versions }) => versions !== null,
  // The command of a server holds its workers. Words about a server may say only that it is unknown.
  workers: ({ workers, commands }) => workers !== null || commands !== null,
  duration: ({ duration }) => duration !== null,
};

/** Seconds below which warming up and a few slow requests decide the figure. */
const shortest = 10;

/** A figure whose conditions are not stated can be neither judged nor repeated. */
export const setupMissing: Rule = function* ({ setup }) {
  const missing = setupAspects.filter((aspect) => !isStated[aspect](setup));
  if (missing.length === 0) return;
  yield {
    id: 'setup-missing',
    row: null,
    facts: { count: missing.length, fields: missing.join(' ') },
  };
};

/** One measurement has no spread: nothing tells a difference from chance. */
export const singleRun: Rule = function* ({ setup }) {
  if (setup.repeats !== null && setup.repeats > 1) return;
  yield { id: 'single-run', row: null, facts: {} };
};

/**
 * The best of several measurements is luckier than a usual one, and hides how far they were apart
 * (Georges, Buytaert and Eeckhout 2007).
 */
export const bestOfRepeats: Rule = function* ({ setup: { reported, repeats }, rows }) {
  const hasSpread = rows.some(({ values }) =>
    Object.values(values).some((value) => value?.low !== undefined && value.high !== undefined),
  );
  if (reported !== 'best' || hasSpread) return;
  yield { id: 'best-of-repeats', row: null, facts: repeats === null ? {} : { repeats } };
};

/**
 * Under 10 seconds, warming up and rare events weigh too much (our threshold). Rows are named where
 * the run as a whole is not as short.
 */
export const shortRun: Rule = function* ({ setup, rows }) {
  if (setup.duration !== null && setup.duration < shortest) {
    yield { id: 'short-run', row: null, facts: { duration: setup.duration } };
    return;
  }
  for (const { id, load } of rows) {
    if (!load || load.seconds >= shortest) continue;
    yield { id: 'short-run', row: id, facts: { duration: load.seconds } };
  }
};

/** Days within which both sides have to be measured: versions, machines and harnesses change. */
const mostDaysApart = 90;

const msInDay = 24 * 3600 * 1000;

/** Sides of a test that were measured months apart differ in more than the framework. */
export const measuredApart: Rule = function* ({ rows, date }) {
  for (const row of rows) {
    const days = rows
      .filter((other) => other.subject !== row.subject && isSameTest(row, other))
      .map((other) => daysBetween(row.date ?? date, other.date ?? date));
    const most = Math.max(0, ...days);
    if (most > mostDaysApart) yield { id: 'measured-apart', row: row.id, facts: { days: most } };
  }
};

function isSameTest(one: Row, other: Row): boolean {
  return one.test === other.test && one.concurrency === other.concurrency;
}

/** How much later the second day is; 0 where one is not known. */
function daysBetween(one: string | null, other: string | null): number {
  return one === null || other === null ? 0 : (Date.parse(other) - Date.parse(one)) / msInDay;
}

/** A load generator on the same machine takes cores from the server, most from the fastest. */
export const loadOnSameMachine: Rule = function* ({ setup }) {
  if (setup.loadOnSameMachine !== true) return;
  yield { id: 'load-on-same-machine', row: null, facts: {} };
};

/** How many of the setup's fields a run states: the measure of which run is documented better. */
export function statedFields({ setup }: Run): number {
  return Object.values(setup).filter((field) => (field ?? null) !== null).length;
}
