import { heldAtOnce, rateHolding, timeHolding } from '#evidence/operational-laws.ts';
import { millisecondsIn } from '#schema/measures.ts';
import { figureAt, rowAt } from './figures.ts';

/** Little's law for a load generator whose clients never pause: each has a request in flight. */

/** Requests per second that a row implies: its concurrency ÷ its mean latency. */
export function impliedRateAt(path: string): number {
  const { run, row } = rowAt(path);
  if (row.concurrency === null) throw new Error(`${path} states no concurrency.`);
  return rateHolding({
    held: row.concurrency,
    time: timeAt(`${run.id}/${row.id}/latency-mean`),
  });
}

/** Mean response time in ms of clients that share a rate: clients ÷ rate. */
export function impliedLatencyAt({ clients, rate }: { clients: string; rate: string }): number {
  const { concurrency } = rowAt(clients).row;
  if (concurrency === null) throw new Error(`${clients} states no concurrency.`);
  return timeHolding({ held: concurrency, rate: rateAt(rate) });
}

/** Requests in flight at a rate when each takes a time: rate × time. */
export function concurrencyAt({ rate, time }: { rate: string; time: string }): number {
  return heldAtOnce({ rate: rateAt(rate), time: timeAt(time) });
}

function rateAt(path: string): number {
  const { value, unit } = figureAt(path);
  if (unit !== 'requests/s') throw new Error(`"${path}" is no rate: it is in ${unit}.`);
  return value;
}

/** In ms. */
function timeAt(path: string): number {
  const { value, unit } = figureAt(path);
  if (unit !== 'ms' && unit !== 'µs') throw new Error(`"${path}" is no time: it is in ${unit}.`);
  return value * millisecondsIn[unit];
}
