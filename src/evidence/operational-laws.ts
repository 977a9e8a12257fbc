/**
 * Little's law (Little 1961), with rates in requests/s and times in ms: of what comes at a rate and
 * stays for a time, rate × time is there at once. Of requests these are the ones in flight, of a
 * pool its connections in use. Of cores or a lock they are the busy ones, which are never more than
 * there are (utilization law, Denning and Buzen 1978). Two of the three give the third.
 */

/** How many are there at once, on average. */
export function heldAtOnce({ rate, time }: { rate: number; time: number }): number {
  return (rate * time) / 1000;
}

/** The rate at which that many are there at once; where there are no more, the highest rate. */
export function rateHolding({ held, time }: { held: number; time: number }): number {
  return held / (time / 1000);
}

/** How long each stays; of clients that do not pause, how long each waits. */
export function timeHolding({ held, rate }: { held: number; rate: number }): number {
  return (held / rate) * 1000;
}
