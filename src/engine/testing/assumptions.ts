import type { Assumptions } from '../capacity/assumptions.ts';

/** Fixed values for tests, so that no test depends on how the model is calibrated. */
export const assumptions: Assumptions = {
  utilization: { flask: 0.5, gin: 0.7 },
  handlerCpu: {
    record: { flask: 0.8, gin: 0.1 },
    list: { flask: 4.8, gin: 0.4 },
    gateway: { flask: 0.5, gin: 0.08 },
    realtime: { flask: 0.3, gin: 0.05 },
    native: 2,
    compute: { flask: 20, gin: 1 },
  },
  pythonShare: {
    needed: { none: 0, 'some-routes': 0.1, 'most-routes': 0.8 },
    stays: { few: 0.2, spread: 0.7 },
  },
  hop: 1,
  waitRatio: 3,
  tail: { factor: { flask: 5.4, gin: 1.6 }, pause: { flask: 5, gin: 2.5 } },
  memory: { process: { flask: 50, gin: 20 }, connection: { flask: 0.02, gin: 0.04 } },
  databaseQueries: 50,
  price: { core: 300, memory: 40, week: 3000 },
  cost: { noticed: 4000, doublings: 10 },
  latency: { atTarget: 0.5, halvings: 4 },
  skill: {
    none: { weeks: 0, months: 0.2, open: 0.5 },
    learning: { weeks: 0.35, months: 0.6, open: 0.75 },
    working: { weeks: 0.9, months: 0.9, open: 0.9 },
    expert: { weeks: 1, months: 1, open: 1 },
  },
  kept: {
    none: { flask: 0.2, gin: 0.1, hybrid: 0.1 },
    python: { flask: 1, gin: 0, hybrid: 1 },
    'python-rewrite': { flask: 0.3, gin: 0.2, hybrid: 0.2 },
    go: { flask: 0, gin: 1, hybrid: 0.9 },
    both: { flask: 0.5, gin: 0.5, hybrid: 1 },
  },
  moved: { few: 0.05, spread: 0.4 },
  ecosystem: {
    none: { flask: 1, gin: 1, hybrid: 1 },
    'some-routes': { flask: 1, gin: 0, hybrid: 0.9 },
    'most-routes': { flask: 1, gin: 0, hybrid: 0.7 },
  },
  operations: {
    flask: { none: 0.7, '10000': 0.35, '100000': 0.05 },
    gin: { none: 1, '10000': 0.95, '100000': 0.9 },
    hybrid: { none: 0.6, '10000': 0.55, '100000': 0.5 },
  },
  weights: {
    cost: 20,
    latency: { '50': 2, '100': 1.5, '300': 1, none: 0 },
    team: 4.5,
    delivery: 4,
    ecosystem: { none: 0, 'some-routes': 1, 'most-routes': 2 },
    operations: { none: 1, '10000': 3, '100000': 6 },
  },
  marginThreshold: 0.015,
  hardlyMatters: { meanDifference: 0.05, cores: 10 },
};
