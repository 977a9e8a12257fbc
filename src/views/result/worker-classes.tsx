import { candidateIds, type CandidateId } from '#engine/capacity/candidates.ts';
import type { Workers } from '#engine/capacity/workers.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { formatNumber } from '#i18n/format.ts';
import { CandidateTable } from './candidate-table.tsx';
import type { Shown } from '#sentences/shown-result.ts';

/** What each of Gunicorn's worker classes needs for the same requests in flight. */
export function WorkerClasses({
  decision,
  words,
  locale,
  explain,
}: Shown & { readonly explain: ExplanationWords }) {
  const texts = explain.candidates;
  const workersOf = (id: CandidateId) =>
    decision.ranking.find(({ candidate }) => candidate === id)?.capacity.workers ?? null;
  const withWorkers = candidateIds.filter((id) => workersOf(id));
  if (withWorkers.length === 0) return null;
  const count = (value: number) => formatNumber(locale, Math.ceil(value));
  const cell = (id: CandidateId, figure: (workers: Workers) => string) => {
    const workers = workersOf(id);
    return workers && figure(workers);
  };
  return (
    <CandidateTable
      caption={texts.workers}
      words={words}
      columns={withWorkers}
      rows={[
        {
          label: texts.workerRows.held,
          cell: (id) => cell(id, (w) => count(w.inFlight)),
        },
        {
          label: texts.workerRows.sync,
          cell: (id) => cell(id, (w) => count(w.syncWorkers)),
        },
        {
          label: texts.workerRows.gthread,
          cell: (id) => cell(id, (w) => texts.each(count(w.threadsPerWorker), count(w.count))),
        },
        {
          label: texts.workerRows.gevent,
          cell: (id) => cell(id, (w) => texts.each(count(w.perWorker), count(w.count))),
        },
      ]}
    />
  );
}
