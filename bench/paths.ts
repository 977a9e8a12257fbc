import { fileURLToPath } from 'node:url';

/** Root of the project. Everything that the bench starts runs there, so that commands are short. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths from the root; commands in run files show them as they are. */
export const paths = {
  venv: '.cache/bench-venv',
  gin: '.cache/bench-gin',
  /** What the server that is measured prints; begun anew with each server. */
  log: '.cache/bench-server.log',
  node: 'node_modules/.bin/node',
  flask: 'bench/servers/flask',
  express: 'bench/servers/node/express.ts',
  fastify: 'bench/servers/node/fastify.ts',
  requirements: 'bench/requirements.txt',
} as const;
