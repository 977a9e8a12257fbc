import {
  type Latency,
  type LoadOutput,
  noteIds,
  numberLimit,
  toolIds,
} from '#evidence/parsers/load-output.ts';
import { noAnswers, type OwnAnswers, ownQuestions } from './answers.ts';
import type { OwnRun } from './run-file.ts';
import type { OwnOutput } from './output.ts';

export const noRun: OwnRun = { outputs: [], confirmed: [] };

/** Longest answer or text of an output that is kept. */
const longest = 1000;

export function writeStored(own: OwnRun): string {
  return JSON.stringify(own);
}

/**
 * The run in a stored text. What is not one is left out, and told by `complete`: anybody may have
 * written there.
 */
export function readStored(text: string | null): {
  readonly own: OwnRun;
  readonly complete: boolean;
} {
  if (text === null) return { own: noRun, complete: true };
  const stored = fieldsOf(parsed(text));
  const entries = listOf(stored['outputs']);
  const read = entries.flatMap((each) => ownOutputOf(each) ?? []);
  const outputs = read.filter(({ id }, index) => read.findIndex((one) => one.id === id) === index);
  const confirmed = listOf(stored['confirmed']).flatMap((each) => textOf(each) ?? []);
  const own = { outputs, confirmed };
  return { own, complete: sameJson(parsed(text), own) };
}

/** Whether nothing was left out or changed, in whatever order the keys stand. */
function sameJson(stored: unknown, read: unknown): boolean {
  if (typeof stored !== 'object' || stored === null || typeof read !== 'object' || read === null) {
    return stored === read;
  }
  const [ours, theirs] = [Object.entries(read), fieldsOf(stored)];
  return (
    ours.length === Object.keys(stored).length &&
    ours.every(([key, value]) => Object.hasOwn(theirs, key) && sameJson(theirs[key], value))
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ownOutputOf(value: unknown): OwnOutput | null {
  const { id, read, answers } = fieldsOf(value);
  const output = outputOf(read);
  if (!output || typeof id !== 'string' || !/^output-[1-9]\d{0,5}$/.test(id)) return null;
  return { id, read: output, answers: answersOf(answers) };
}

function outputOf(value: unknown): LoadOutput | null {
  const stored = fieldsOf(value);
  const tool = toolIds.find((id) => id === stored['tool']);
  if (!tool) return null;
  const latency = fieldsOf(stored['latency']);
  return {
    tool,
    toolVersion: textOf(stored['toolVersion']),
    connections: numberOf(stored['connections']),
    duration: numberOf(stored['duration']),
    requests: numberOf(stored['requests']),
    throughput: numberOf(stored['throughput']),
    latency: {
      mean: numberOf(latency['mean']),
      p50: numberOf(latency['p50']),
      p75: numberOf(latency['p75']),
      p90: numberOf(latency['p90']),
      p95: numberOf(latency['p95']),
      p99: numberOf(latency['p99']),
      p999: numberOf(latency['p999']),
      max: numberOf(latency['max']),
    } satisfies Latency,
    errors: numberOf(stored['errors']),
    errorsOutside: numberOf(stored['errorsOutside']),
    timeouts: numberOf(stored['timeouts']),
    endpoint: textOf(stored['endpoint']),
    notes: noteIds.filter((id) => listOf(stored['notes']).includes(id)),
  };
}

function answersOf(value: unknown): OwnAnswers {
  const stored = fieldsOf(value);
  const answers = ownQuestions.map((question) => [question, textOf(stored[question]) ?? '']);
  return { ...noAnswers, ...Object.fromEntries(answers) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longest ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value < numberLimit ? value : null;
}
