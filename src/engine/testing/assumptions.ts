import type { Assumptions } from '../capacity/assumptions.ts';

/** Fixed values for tests, so that no test depends on how the model is calibrated. */
export const assumptions: Assumptions = {
  utilizationCeiling: 0.7,
  skill: { none: 0, learning: 0.35, working: 0.8, expert: 1 },
  handlerCpu: {
    crud: { flask: 0.8, gin: 0.12 },
    gateway: { flask: 0.5, gin: 0.08 },
    realtime: { flask: 0.3, gin: 0.05 },
    compute: { flask: 60, gin: 3 },
    inference: { flask: 20, gin: 20 },
  },
  pythonShare: {
    needed: { none: 0, 'some-routes': 0.2, 'most-routes': 0.8 },
    afterHotRoutesMoved: 0.3,
    inference: 1,
  },
  hop: 1,
  capacityHalvings: 4,
  latency: { atTarget: 0.34, halvings: 3 },
  productivity: {
    none: { flask: 1, gin: 0.75, hybrid: 0.55 },
    python: { flask: 1, gin: 0.4, hybrid: 0.8 },
    go: { flask: 0.4, gin: 1, hybrid: 0.8 },
    both: { flask: 0.8, gin: 0.8, hybrid: 0.95 },
  },
  productivityFloor: 0.4,
  ecosystem: {
    none: { flask: 0.8, gin: 0.8, hybrid: 0.8 },
    'some-routes': { flask: 1, gin: 0.3, hybrid: 0.95 },
    'most-routes': { flask: 1, gin: 0, hybrid: 0.85 },
  },
  operations: { flask: 0.7, gin: 1, hybrid: 0.55 },
  reuse: {
    none: { flask: 0.5, gin: 0.5, hybrid: 0.5 },
    python: { flask: 1, gin: 0.1, hybrid: 0.8 },
    go: { flask: 0.1, gin: 1, hybrid: 0.7 },
    both: { flask: 0.6, gin: 0.6, hybrid: 1 },
  },
  weights: {
    capacity: { '100': 1, '1000': 1.5, '10000': 2.5, '100000': 4 },
    latency: { '20': 3, '100': 2, '500': 1, none: 0 },
    team: 5,
    delivery: { weeks: 3, months: 1.5, open: 0.5 },
    ecosystem: { none: 0.5, 'some-routes': 2, 'most-routes': 3 },
    operations: 1,
    reuse: { none: 0, python: 1.5, go: 1.5, both: 1.5 },
  },
  marginThreshold: 0.0305,
  hardlyMatters: { meanDifference: 0.05, budgetShare: 0.5 },
};
