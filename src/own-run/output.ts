import { heldAtOnce } from '#evidence/operational-laws.ts';
import type { LoadOutput } from '#evidence/parsers/load-output.ts';
import {
  numberAnswer,
  optionAnswer,
  type OwnAnswers,
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

/** Connections as a count; some tools print 0 or a part where they do not know it. */
export function connectionsOf({ connections }: LoadOutput): number | null {
  return connections !== null && Number.isInteger(connections) && connections > 0
    ? connections
    : null;
}

/** What held the load back, by the output as far as it shows that, and else by the reader. */
export function heldBackBy(read: LoadOutput, pauses: 'no' | 'yes' | null) {
  const { notes, throughput } = read;
  if (notes.includes('rate-limited')) return 'rate';
  if (notes.includes('clients-pause')) return 'pauses';
  const neverPause = notes.includes('clients-never-pause') || isNeverIdle(read);
  if (neverPause || throughput === null) return 'no';
  return pauses === 'yes' ? 'pauses' : pauses;
}

/** Share of the connections with a request in flight from which on clients do not pause. */
const withoutPauses = 0.8;

/**
 * Whether nearly all connections had a request in flight all the time, by Little's law. Where that
 * number changed, the product says nothing of pauses.
 */
function isNeverIdle({ throughput, latency, connections, notes }: LoadOutput): boolean {
  if (throughput === null || latency.mean === null || !connections) return false;
  if (notes.includes('in-flight-varies')) return false;
  return heldAtOnce({ rate: throughput, time: latency.mean }) >= withoutPauses * connections;
}

/** The two sides have different hosts or ports; what they serve is the same. */
function pathOf(endpoint: string | null): string | null {
  if (endpoint === null) return null;
  const [, method, target = ''] = /^(?:([A-Z]{3,7})\s+)?(.*)$/s.exec(endpoint) ?? [];
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/(?<=.)\/$/, '');
  return [...(method && method !== 'GET' ? [method] : []), path || '/'].join(' ');
}
