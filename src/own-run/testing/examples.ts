// For the tests only: outputs of real tools, with answers.
import type { LoadOutput } from '#evidence/parsers/load-output.ts';
import { onlyResult } from '#evidence/testing/only-result.ts';
import { readFixture } from '#evidence/testing/read-fixture.ts';
import { noAnswers, type OwnAnswers } from '../answers.ts';
import type { OwnRun } from '../run-file.ts';
import type { OwnOutput } from '../output.ts';

/** Fixtures of every tool that can be read. */
export const readable = [
  'wrk.txt',
  'wrk-errors.txt',
  'wrk2-published.txt',
  'ab.txt',
  'ab-keepalive.txt',
  'autocannon.txt',
  'autocannon-rate.json.txt',
  'hey.csv',
  'vegeta-ping.txt',
  'k6-export.json.txt',
  'k6-text.txt',
  'oha.json.txt',
  'locust-one.csv',
  'jmeter-one.jtl',
] as const;

export function readOf(fixture: string): LoadOutput {
  const result = onlyResult(readFixture(fixture));
  if (!result.ok) throw new Error(`${fixture}: ${result.problem.kind}`);
  return result.output;
}

export interface Example {
  readonly fixture?: string;
  readonly read?: Partial<LoadOutput>;
  readonly answers?: Partial<OwnAnswers>;
}

/** Outputs in this order, numbered from 1. */
export function outputsOf(...examples: readonly Example[]): readonly OwnOutput[] {
  return examples.map(({ fixture = 'wrk.txt', read, answers }, index) => ({
    id: `output-${index + 1}`,
    read: { ...readOf(fixture), ...read },
    answers: { ...noAnswers, ...answers },
  }));
}

export function runWith(...examples: readonly Example[]): OwnRun {
  return { outputs: outputsOf(...examples), confirmed: [] };
}

const pinged = { does: 'ping', cores: '2', wait: '0' } as const;

/** Both sides of one ping test, measured by wrk with two workers of Gunicorn. */
export const flaskPing: Example = {
  fixture: 'wrk-flask.txt',
  answers: { ...pinged, subject: 'flask', workers: '2', versions: 'Flask 3.1' },
};
export const ginPing: Example = {
  fixture: 'wrk-gin.txt',
  answers: { ...pinged, subject: 'gin', workers: '1', versions: 'Gin 1.12' },
};

/** An example with other answers or figures. */
export function but(example: Example, change: Pick<Example, 'read' | 'answers'>): Example {
  return {
    ...example,
    read: { ...example.read, ...change.read },
    answers: { ...example.answers, ...change.answers },
  };
}
