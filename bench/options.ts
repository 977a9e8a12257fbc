import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isSuiteId, type SuiteId, suiteIds } from './suites/suites.ts';

/** What the reader asked for. */
export interface Options {
  readonly command: 'help' | 'setup' | 'plan' | 'measure';
  readonly quick: boolean;
  /** Suites in their own order, whatever the order on the command line. */
  readonly suites: readonly SuiteId[];
  readonly repeats: number;
  /** Seconds of each measurement; null where each suite has its own. */
  readonly duration: number | null;
  readonly allowBusy: boolean;
  /** Id of the run, and the path that it is written to. */
  readonly id: string;
  readonly out: string;
}

/** One sentence that says what is wrong with the command line. */
export interface OptionProblem {
  readonly problem: string;
}

export const help = `npm run bench -- [options]

  --setup          install the Python servers, build the Go programs and vegeta, into .cache/
  --quick          every suite, short and once: under 2 minutes
  --plan           what would be measured, and for how long
  --suite a,b      only these suites: ${suiteIds.slice(0, 8).join(', ')},
                   ${suiteIds.slice(8).join(', ')}
  --repeats N      measurements of each configuration (5; quick: 1)
  --duration S     seconds of each measurement (by suite, see --plan; quick: 1)
  --id ID          id of the run: reproduced-…, or reader-… for one that is to be proposed
                   (reproduced-<date>; quick: reproduced-<date>-quick)
  --out PATH       where to write it (data/benchmarks/<id>.json)
  --allow-busy     measure although other programs use the processor; such figures are marked
  --help           this text

What is measured, and how: bench/README.md
`;

const definitions = {
  help: { type: 'boolean', default: false },
  setup: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  suite: { type: 'string' },
  repeats: { type: 'string' },
  duration: { type: 'string' },
  id: { type: 'string' },
  out: { type: 'string' },
  'allow-busy': { type: 'boolean', default: false },
} as const;

/** Reads the command line. `today` is written YYYY-MM-DD. */
export function readOptions(args: readonly string[], today: string): Options | OptionProblem {
  let given;
  try {
    given = parseArgs({ args: [...args], options: definitions, strict: true }).values;
  } catch (error) {
    return { problem: firstSentence(error) };
  }
  const { quick } = given;
  const problems: string[] = [];
  const options: Options = {
    command: commandOf(given),
    quick,
    suites: readSuites(given.suite, problems),
    repeats: readNumber('repeats', given.repeats ?? (quick ? '1' : '5'), 50, problems),
    duration:
      given.duration === undefined ? null : readNumber('duration', given.duration, 600, problems),
    allowBusy: given['allow-busy'],
    ...readFile(given, `reproduced-${today}${quick ? '-quick' : ''}`, problems),
  };
  const [problem] = problems;
  return problem === undefined ? options : { problem };
}

function commandOf(given: { help: boolean; setup: boolean; plan: boolean }): Options['command'] {
  if (given.help) return 'help';
  if (given.setup) return 'setup';
  return given.plan ? 'plan' : 'measure';
}

function readSuites(text: string | undefined, problems: string[]): readonly SuiteId[] {
  if (text === undefined) return suiteIds;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isSuiteId(name));
  if (unknown !== undefined) {
    problems.push(`unknown suite "${unknown}"; suites are ${suiteIds.join(', ')}`);
  }
  return suiteIds.filter((id) => names.includes(id));
}

function readNumber(name: string, text: string, most: number, problems: string[]): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) {
    problems.push(`--${name} is a whole number from 1 to ${most}, not "${text}"`);
  }
  return number;
}

/** The path follows from the id; where only a path is given, the id follows from its name. */
function readFile(given: { id?: string; out?: string }, fallback: string, problems: string[]) {
  const named = given.out === undefined ? fallback : basename(given.out, '.json');
  const id = given.id ?? (isRunId(named) ? named : fallback);
  if (!isRunId(id)) {
    problems.push(
      `--id is reproduced- or reader- and then a-z, 0-9 and single hyphens, not "${id}"`,
    );
  }
  const out = given.out ?? `data/benchmarks/${id}.json`;
  if (!out.endsWith('.json')) problems.push(`--out is a path that ends in .json, not "${out}"`);
  return { id, out };
}

function isRunId(id: string): boolean {
  return /^(reproduced|reader)(-[a-z0-9]+)+$/.test(id);
}

function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [sentence = text] = text.replaceAll('\n', ' ').split('. ');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
