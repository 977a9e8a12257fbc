import { figureOf } from './figures.ts';
import type { Rule } from './finding.ts';

const ordered = [
  'latency-p50',
  'latency-p75',
  'latency-p90',
  'latency-p99',
  'latency-max',
] as const;

/**
 * 99 of 100 requests take at most p99, the rest at most the maximum: the mean is at most
 * 0.99·p99 + 0.01·max (arithmetic). Where no maximum is stated, a mean above p99 would need a
 * hundredth of the requests to outweigh all others, and counts too.
 */
export const meanAboveP99: Rule = function* (run) {
  for (const row of run.rows) {
    const mean = figureOf(run, row, 'latency-mean');
    const p99 = figureOf(run, row, 'latency-p99');
    if (mean === null || p99 === null) continue;
    const max = figureOf(run, row, 'latency-max') ?? p99;
    if (mean <= 0.99 * p99 + 0.01 * max) continue;
    yield { id: 'mean-above-p99', row: row.id, facts: { mean, p99 } };
  }
};

/** A higher percentile is never a lower figure, and none is above the maximum (arithmetic). */
export const percentilesOutOfOrder: Rule = function* (run) {
  for (const row of run.rows) {
    const stated = ordered.flatMap((measure) => {
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
