/** Standard deviations that a pool allows for above what it holds on average. */
export const deviations = 3;

/**
 * What is held at once: on average λW by Little's law (Little 1961), and at most, but for about one
 * moment in a thousand. Arrivals are random, so what is held is Poisson, with √(λW) as its deviation.
 * @param rate per second
 * @param seconds for which each is held
 */
export function concurrencyAt(
  rate: number,
  seconds: number,
): { readonly mean: number; readonly most: number } {
  const mean = rate * seconds;
  return { mean, most: Math.ceil(mean + deviations * Math.sqrt(mean)) };
}
