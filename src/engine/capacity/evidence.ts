/** What one benchmark run says of the two frameworks, as far as the engine needs it. */
export interface Evidence {
  /** Id of the run. */
  readonly run: string;
  /**
   * How the figures came about: `measured` is the server's CPU time divided by its requests; `n/X`
   * is cores divided by saturated throughput, an upper bound.
   */
  readonly basis: 'measured' | 'n/X';
  /** CPU that the framework itself spends on a request, in ms. */
  readonly frameworkCpu: { readonly flask: Spread; readonly gin: Spread };
  /**
   * Set where the requests did the handler's real work: the figures then hold its CPU too, and no
   * assumed handler CPU is added for either language. A bare ping has none of it.
   */
  readonly includesHandler?: boolean;
}

/** A measured figure, and the lowest and highest that the run allows for. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * CPU per request at saturation, in ms: n cores that serve X requests/s spend at most n/X on each
 * (the utilization law, Denning and Buzen 1978).
 */
export function cpuPerRequest(cores: number, throughput: number): number {
  return (cores / throughput) * 1000;
}
