import type { LoadOutput } from '#evidence/parsers/load-output.ts';
import {
  numberAnswer,
  optionAnswer,
  type OwnAnswers,
  type OwnQuestion,
  ownQuestions,
  type OwnSubject,
  type OwnWork,
} from './answers.ts';

/** One output that the reader added, with what the reader says of it. */
export interface OwnOutput {
  /** Such as `output-1`; never used twice while it is there. */
  readonly id: string;
  readonly read: LoadOutput;
  readonly answers: OwnAnswers;
}

/** Under what an output came about: what it says itself, else what was answered; null for neither. */
export interface Conditions {
  readonly subject: OwnSubject | null;
  readonly does: OwnWork | null;
  /** Method, unless it is GET, and path. */
  readonly path: string | null;
  readonly connections: number | null;
  /** Seconds. */
  readonly duration: number | null;
  readonly tool: string;
  readonly cores: number | null;
  /** Milliseconds that every request waits at the least. */
  readonly wait: number | null;
  /** Whether the load was held back, by a rate or by pauses. */
  readonly heldBack: 'rate' | 'pauses' | 'no' | null;
  readonly workers: number | null;
  readonly versions: string | null;
  readonly sameMachine: boolean | null;
}

export function conditionsOf({ read, answers }: OwnOutput): Conditions {
  const pauses = optionAnswer(answers, 'pauses');
  const sameMachine = optionAnswer(answers, 'same-machine');
  return {
    subject: optionAnswer(answers, 'subject'),
    does: optionAnswer(answers, 'does'),
    path: pathOf(endpointOf({ read, answers })),
    connections: connectionsOf(read) ?? numberAnswer(answers, 'connections'),
    duration: read.duration || numberAnswer(answers, 'duration'),
    tool: read.tool,
    cores: numberAnswer(answers, 'cores'),
    wait: numberAnswer(answers, 'wait'),
    heldBack: heldBackBy(read, pauses),
    workers: numberAnswer(answers, 'workers'),
    versions: answers.versions.trim() || null,
    sameMachine: sameMachine && sameMachine === 'yes',
  };
}

/** The endpoint as the output or the reader names it. */
export function endpointOf({ read, answers }: Pick<OwnOutput, 'read' | 'answers'>): string | null {
  return read.endpoint || answers.endpoint.trim() || null;
}

/** What must be asked, because the output cannot say it or does not. */
export function questionsFor(read: LoadOutput): readonly OwnQuestion[] {
  return ownQuestions.filter((question) => {
    if (question === 'endpoint') return read.endpoint === null;
    if (question === 'connections') return connectionsOf(read) === null;
    if (question === 'duration') return !read.duration;
    if (question === 'pauses') return heldBackBy(read, null) === null;
    return true;
  });
}

/** Connections as a count; some tools print 0 or a part where they do not know it. */
function connectionsOf({ connections }: LoadOutput): number | null {
  return connections !== null && Number.isInteger(connections) && connections > 0
    ? connections
    : null;
}

/** Tools that can pause between requests without saying so, by their script or by a rate. */
const canPause: ReadonlySet<string> = new Set([
  'autocannon',
  'hey',
  'k6',
  'oha',
  'locust',
  'jmeter',
]);

function heldBackBy({ tool, notes }: LoadOutput, pauses: 'no' | 'yes' | null) {
  if (notes.includes('rate-limited')) return 'rate';
  if (!canPause.has(tool)) return 'no';
  return pauses === 'yes' ? 'pauses' : pauses;
}

/** The two sides have different hosts or ports; what they serve is the same. */
function pathOf(endpoint: string | null): string | null {
  if (endpoint === null) return null;
  const [, method, target = ''] = /^(?:([A-Z]{3,7})\s+)?(.*)$/s.exec(endpoint) ?? [];
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/(?<=.)\/$/, '');
  return [...(method && method !== 'GET' ? [method] : []), path || '/'].join(' ');
}
