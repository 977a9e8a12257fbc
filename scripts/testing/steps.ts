import { availableParallelism } from 'node:os';

/** Numbers of tests. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What came of a step, and what it printed. */
export interface Outcome extends Count {
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** What has to pass before; where it fails, this step is not run, which counts as a failure. */
  readonly after?: string;
  /** Processors that it keeps busy; 1 by default, and 0 for what mostly waits. */
  readonly cores?: number;
  readonly run: () => Promise<Outcome>;
}

/** How to tell what happens; times are in seconds from the start. */
export interface Telling {
  readonly onEnd: (step: Step, outcome: Outcome, after: number) => void;
  readonly onProgress: (running: readonly string[], waiting: readonly string[]) => void;
}

/** The steps of these names with those that have to pass before them, in the order of the list. */
export function chosenSteps<Each extends Step>(
  steps: readonly Each[],
  names: readonly string[],
): readonly Each[] {
  const needed = new Set(names);
  for (const { name, after } of steps.toReversed()) {
    if (after !== undefined && needed.has(name)) needed.add(after);
  }
  return steps.filter(({ name }) => needed.has(name));
}

/**
 * Runs steps side by side, as many as there are processors for, the first of the list first. One
 * that needs more of them than there are runs alone. Every step runs, whatever came of the others.
 */
export async function runSteps(
  steps: readonly Step[],
  { onEnd, onProgress }: Telling,
  cores: number = availableParallelism(),
): Promise<Count> {
  const outcomes = new Map<string, Outcome>();
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<unknown>>();

  const begin = async (step: Step) => {
    const start = performance.now();
    const barred = step.after !== undefined && outcomes.get(step.after)?.failed !== 0;
    const outcome = barred ? notRun(step) : await step.run();
    outcomes.set(step.name, outcome);
    onEnd(step, outcome, (performance.now() - start) / 1000);
  };
  const mayBegin = ({ after, cores: asked = 1 }: Step) => {
    if (after !== undefined && !outcomes.has(after)) return false;
    const taken = [...running.keys()].reduce((sum, each) => sum + (each.cores ?? 1), 0);
    return asked === 0 || taken === 0 || taken + asked <= cores;
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      if (!mayBegin(step)) continue;
      waiting.delete(step);
      running.set(
        step,
        begin(step).then(() => running.delete(step)),
      );
    }
    onProgress(
      [...running.keys()].map(({ name }) => name),
      [...waiting].map(({ name }) => name),
    );
    await Promise.race(running.values());
  }
  return total([...outcomes.values()]);
}

function notRun({ after }: Step): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output: `not run: ${after} failed\n` };
}

function total(counts: readonly Count[]): Count {
  const sum = (key: keyof Count) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
