import { figureOf } from './figures.ts';
import type { Rule } from './finding.ts';

/** From the lowest to the highest. */
export const percentiles = [
  'latency-p50',
  'latency-p75',
  'latency-p90',
  'latency-p99',
  'latency-p999',
  'latency-max',
] as const;

/**
 * 99 of 100 requests take at most p99, the rest at most the maximum: the mean is at most
 * 0.99·p99 + 0.01·max (arithmetic). Where no maximum is stated, a mean above p99 would need a
 * hundredth of the requests to outweigh all others, and counts too. ab's mean is no mean of
 * latencies: it is concurrency divided by throughput, and in a short run far above all of them.
 */
export const meanAboveP99: Rule = function* (run) {
  if (/^(?:ab|apache ?bench)\b/i.test(run.setup.tool ?? '')) return;
  for (const row of run.rows) {
    const mean = figureOf(run, row, 'latency-mean');
    const p99 = figureOf(run, row, 'latency-p99');
    if (mean === null || p99 === null) continue;
    const max = figureOf(run, row, 'latency-max') ?? p99;
    if (mean <= 0.99 * p99 + 0.01 * max) continue;
    yield { id: 'mean-above-p99', row: row.id, facts: { mean, p99 } };
  }
};

/**
 * A p99 that is the mean to the last digit was filled from it: only if hardly any request differed
 * from the others could both be the same (arithmetic). One finding for all rows, as it is one bug.
 */
export const p99EqualsMean: Rule = function* (run) {
  const both = run.rows.flatMap((row) => {
    const mean = figureOf(run, row, 'latency-mean');
    const p99 = figureOf(run, row, 'latency-p99');
    return mean === null || p99 === null ? [] : [mean === p99];
  });
  const equal = both.filter(Boolean).length;
  if (equal === 0) return;
  yield { id: 'p99-equals-mean', row: null, facts: { rows: equal, of: both.length } };
};

/** A higher percentile is never a lower figure, and none is above the maximum (arithmetic). */
export const percentilesOutOfOrder: Rule = function* (run) {
  for (const row of run.rows) {
    const stated = percentiles.flatMap((measure) => {
      const figure = figureOf(run, row, measure);
      return figure === null ? [] : [{ measure, figure }];
    });
    const wrong = stated.findIndex(
      ({ figure }, index) => figure < (stated[index - 1]?.figure ?? 0),
    );
    const [lower, higher] = [stated[wrong - 1], stated[wrong]];
    if (!lower || !higher) continue;
    yield {
      id: 'percentiles-out-of-order',
      row: row.id,
      facts: {
        lower: lower.measure,
        lowerFigure: lower.figure,
        higher: higher.measure,
        higherFigure: higher.figure,
      },
    };
  }
};
