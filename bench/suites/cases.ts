import { type StackId, stacks } from '../servers/stacks.ts';
import type { TestId } from './tests.ts';

/** How requests are sent. */
export type Load =
  /** Each connection sends the next request when it has its answer. */
  | { readonly kind: 'closed'; readonly connections: number }
  /** At a share of the rate at which a server saturates: its own, or another one's. */
  | { readonly kind: 'paced'; readonly saturation: number; readonly of: StackId | null }
  /** Connections are opened and kept, and later all of them wait for an answer. */
  | { readonly kind: 'held'; readonly connections: number };

/** One configuration: it becomes a row of the run. */
export interface Case {
  readonly test: TestId;
  readonly stack: StackId;
  readonly load: Load;
  /** Set where it is measured once more, as if it were another server. */
  readonly twin?: true;
}

/** Id of the row that a configuration becomes. */
export function rowId({ test, stack, load, twin }: Case): string {
  return [test, stacks[stack].rowName, loadName(load), ...(twin ? ['twin'] : [])].join('-');
}

export function closed(test: TestId, connections: number, servers: readonly StackId[]): Case[] {
  return servers.map((stack) => ({ test, stack, load: { kind: 'closed', connections } }));
}

/** @param of server whose saturation sets the rates; without one each server’s own does */
export function paced(
  test: TestId,
  saturations: readonly number[],
  servers: readonly StackId[],
  of: StackId | null = null,
): Case[] {
  return saturations.flatMap((saturation) =>
    servers.map((stack): Case => ({ test, stack, load: { kind: 'paced', saturation, of } })),
  );
}

export function held(test: TestId, connections: number, servers: readonly StackId[]): Case[] {
  return servers.map((stack) => ({ test, stack, load: { kind: 'held', connections } }));
}

function loadName(load: Load): string {
  if (load.kind !== 'paced') return String(load.connections);
  const share = `paced-${Math.round(load.saturation * 100)}`;
  return load.of === null ? share : `${share}-of-${stacks[load.of].rowName}`;
}
