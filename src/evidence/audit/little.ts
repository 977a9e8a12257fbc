import type { Row, Run } from '#schema/run.ts';
import { figureOf, ratesAndLatencies } from './figures.ts';
import type { Rule } from './finding.ts';

/** How far requests in flight may stray from the stated concurrency: shares of it. */
const tolerance = { least: 0.8, most: 1.25 };

/**
 * Throughput times latency is the number of requests in flight (Little 1961). Where clients do not
 * pause, it is the stated concurrency. wrk and wrk2 correct latencies for coordinated omission,
 * which raises the mean, so for them only a product that is too small speaks against a row. Where each
 * request opens a connection, that is a round trip before its latency begins, and may take as long
 * again. Where requests timed out, the rest was waiting for them, and they are not in the mean: that is
 * a fact of the finding.
 */
export const inFlightDiffers: Rule = function* (run) {
  for (const { row, inFlight, concurrency } of comparableRows(run)) {
    const share = inFlight / concurrency;
    const tooMuch = share > tolerance.most && !correctsForOmission(run);
    const tooLittle = share < tolerance.least / (opensConnections(run, row) ? 2 : 1);
    if (!tooMuch && !tooLittle) continue;
    const timeouts = tooLittle ? (figureOf(run, row, 'timeouts') ?? 0) : 0;
    const facts = { inFlight, concurrency, ...(timeouts > 0 && { timeouts }) };
    yield { id: 'in-flight-differs', row: row.id, facts };
  }
};

/** Whether the run file says that each request of a row opens its own connection. */
function opensConnections({ flaws }: Run, { id }: Row): boolean {
  return flaws.some(
    ({ kind, rows }) => kind === 'connection-per-request' && (rows?.includes(id) ?? true),
  );
}

/**
 * Throughput times latency of about 1 means that one request was in flight at a time (Little 1961):
 * the row then says nothing about concurrency, unless it says that there was none.
 */
export const serialTest: Rule = function* (run) {
  for (const { row, inFlight } of ratesAndLatencies(run)) {
    if (inFlight < 0.9 || inFlight > 1.1 || row.concurrency === 1) continue;
    yield { id: 'serial-test', row: row.id, facts: { inFlight } };
  }
};

/** Rows that state all three quantities of Little's law. */
export function comparableRows(run: Run) {
  return ratesAndLatencies(run).flatMap((rates) => {
    const { concurrency } = rates.row;
    return concurrency === null ? [] : [{ ...rates, concurrency }];
  });
}

function correctsForOmission({ setup }: Run): boolean {
  return setup.tool !== null && /^wrk2?\b/.test(setup.tool);
}
