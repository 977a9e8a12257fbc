import {
  type Latency,
  type LoadOutput,
  noteIds,
  numberLimit,
  toolIds,
} from '#evidence/parsers/load-output.ts';
import { noAnswers, type OwnAnswers, type OwnRun, ownQuestions } from './own-run.ts';

/** Where the runs of a reader are kept. The number changes when their shape does. */
export const storeKey = 'flask-or-gin/own-runs/1';

/** Longest answer or text of an output that is kept. */
const longest = 1000;

export function writeStored(runs: readonly OwnRun[]): string {
  return JSON.stringify(runs);
}

/** The runs in a stored text. What is not one is left out: anybody may have written there. */
export function readStored(text: string | null): readonly OwnRun[] {
  const runs = listOf(parsed(text)).flatMap((each) => ownRunOf(each) ?? []);
  return runs.filter(({ id }, index) => runs.findIndex((run) => run.id === id) === index);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}

function ownRunOf(value: unknown): OwnRun | null {
  const { id, output, answers } = fieldsOf(value);
  const read = outputOf(output);
  if (!read || typeof id !== 'string' || !/^own-run-[1-9]\d{0,5}$/.test(id)) return null;
  return { id, output: read, answers: answersOf(answers) };
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
