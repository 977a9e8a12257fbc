import type { Row, Run } from '#schema/run.ts';
import { figureOf } from './figures.ts';
import type { Rule } from './finding.ts';

/**
 * Failed requests are often the fastest, and a throughput that counts them is too high (arithmetic);
 * most tools count them, or do not say.
 * The fact `rate` is in %, and there only if it is stated or can be calculated: more errors than the
 * throughput holds requests are not all in it.
 */
export const errorsInThroughput: Rule = function* (run) {
  for (const row of run.rows) {
    const facts = failures(run, row);
    if (facts) yield { id: 'errors-in-throughput', row: row.id, facts };
  }
};

function failures(run: Run, row: Row): Readonly<Record<string, number>> | null {
  const throughput = figureOf(run, row, 'throughput');
  if (throughput === null) return null;
  const rate = figureOf(run, row, 'error-rate');
  if (rate !== null && rate > 0) return { rate };
  const errors = figureOf(run, row, 'errors');
  if (errors === null || errors === 0) return null;
  const { duration } = run.setup;
  const requests = throughput * (duration ?? 0);
  return errors > requests ? { errors } : { errors, rate: (errors / requests) * 100 };
}
