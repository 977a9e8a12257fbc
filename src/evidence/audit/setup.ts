import type { Run, SetupField } from '#schema/run.ts';
import type { Rule } from './finding.ts';

/** What a reader needs to judge a figure at all, or to measure it again. */
export const setupParts = ['tool', 'hardware', 'versions', 'workers', 'duration'] as const;
export type SetupPart = (typeof setupParts)[number];

const isStated: Record<SetupPart, (setup: Run['setup']) => boolean> = {
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
  const missing = setupParts.filter((part) => !isStated[part](setup));
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

/** Under 10 seconds, warming up and rare events weigh too much (our threshold). */
export const shortRun: Rule = function* ({ setup: { duration } }) {
  if (duration === null || duration >= shortest) return;
  yield { id: 'short-run', row: null, facts: { duration } };
};

/** A load generator on the same machine takes cores from the server, most from the fastest. */
export const loadOnSameMachine: Rule = function* ({ setup }) {
  if (setup.loadOnSameMachine !== true) return;
  yield { id: 'load-on-same-machine', row: null, facts: {} };
};

/** How many of the setup's fields a run states: the measure of which run is documented better. */
export function statedFields({ setup }: Run): number {
  // Object.keys forgets the keys' type.
  return (Object.keys(setup) as SetupField[]).filter((field) => statesField(setup, field)).length;
}

/** A field that a file leaves out is as little stated as one that it sets to null. */
export function statesField(setup: Run['setup'], field: SetupField): boolean {
  return (setup[field] ?? null) !== null;
}
