import type { Part } from './part.ts';
import type { Situation } from './situation.ts';

/** What a part needs, and the requests and connections that it holds at once. */
export interface Held {
  readonly cores: number;
  readonly held: number;
}

/**
 * Memory of the parts in MB: one process for each core of Python, one for all of Go, and what is
 * held in either.
 */
export function memoryOf(
  parts: { readonly [F in Part['framework']]?: Held },
  { assumptions: { memory } }: Situation,
): number {
  const { flask, gin } = parts;
  const python = flask
    ? memory.process.flask * Math.max(1, flask.cores) + memory.connection.flask * flask.held
    : 0;
  const go = gin ? memory.process.gin + memory.connection.gin * gin.held : 0;
  return python + go;
}
