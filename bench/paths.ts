import { fileURLToPath } from 'node:url';

/** Root of the project. Everything that the bench starts runs there, so that commands are short. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths from the root; commands in run files show them as they are. */
export const paths = {
  venv: '.cache/bench-venv',
  /** Programs in Go: the servers, the upstream and vegeta. */
  go: '.cache/bench-go',
  /** Which modules those were built from; written by --setup. */
  goVersions: '.cache/bench-go/versions.txt',
  /** What the server that is measured prints; begun anew with each server. */
  log: '.cache/bench-server.log',
  databaseLog: '.cache/bench-postgres.log',
  upstreamLog: '.cache/bench-upstream.log',
  /** Requests of the test that is measured, for wrk and for vegeta, and vegeta's results. */
  requests: '.cache/bench-requests.tsv',
  targets: '.cache/bench-targets.json',
  results: '.cache/bench-results.bin',
  node: 'node_modules/.bin/node',
  python: 'bench/servers/python',
  schema: 'bench/database/schema.sql',
  reset: 'bench/database/reset.sql',
  interpreter: 'bench/setup/interpreter.py',
  requirements: 'bench/requirements.txt',
} as const;
