import type { Row, Run, Runtime } from '#schema/run.ts';

/** Runs made up for tests, so that what the audit must say of them is known beforehand. */

/** A run that nothing speaks against, but for what is planted. */
export function plantedRun(planted: Partial<Run> = {}, setup: Partial<Run['setup']> = {}): Run {
  return {
    $schema: '',
    id: 'planted',
    source: 'planted-source',
    section: null,
    figures: [],
    kind: 'third-party',
    date: null,
    title: { zh: '假想', en: 'Planted' },
    setup: { ...fullSetup, ...setup },
    units: { throughput: 'requests/s', 'latency-mean': 'ms' },
    rows: [plantedRow()],
    capacity: null,
    provenance: null,
    claims: [],
    flaws: [],
    caveats: [],
    ...planted,
  };
}

/** 10,000 requests/s at 10 ms and 100 connections: Little's law holds. */
export function plantedRow(values: Row['values'] = {}, row: Partial<Row> = {}): Row {
  return {
    id: 'row',
    subject: 'gin',
    test: 'ping',
    stack: null,
    variant: null,
    concurrency: 100,
    values: { throughput: { value: 10_000 }, 'latency-mean': { value: 10 }, ...values },
    ...row,
  };
}

/** A current runtime, as fast as any. */
export function plantedRuntime(planted: Partial<Runtime> = {}): Runtime {
  return {
    subjects: ['gin'],
    name: 'Go',
    version: '1.26',
    released: '2026-01-01',
    optimized: null,
    loop: null,
    ...planted,
  };
}

const fullSetup: Run['setup'] = {
  tool: 'autocannon',
  toolVersion: '8.0.0',
  connections: 100,
  connectionsMeaning: null,
  duration: 30,
  rampUp: null,
  cores: 4,
  memory: 8,
  machine: null,
  endpoint: 'GET /',
  routes: null,
  server: null,
  versions: 'Gin 1.12.0',
  workers: 4,
  loadOnSameMachine: false,
  repeats: 3,
  percentiles: null,
  commands: null,
  noise: null,
};
