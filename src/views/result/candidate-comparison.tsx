import type { ComponentChildren } from 'preact';
import type { Assessment } from '#engine/verdict/assess.ts';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { defaultWorkerConnections } from '#engine/capacity/capacity.ts';
import { quantityOf } from '#engine/questions/questions.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import { CandidateMark } from './candidate-mark.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { bandWords, budgetWords } from '#sentences/quantities.ts';
import type { Shown } from '#sentences/shown-result.ts';
import { points } from '#sentences/verdict.ts';

/** The three candidates side by side: who fits, and how each does at the peak. */
export function CandidateComparison({
  decision,
  words,
  locale,
  answers,
  explain,
}: Shown & Explained) {
  const result = explain.comparison;
  const columns = candidateIds.flatMap(
    (id) => decision.ranking.find(({ candidate }) => candidate === id) ?? [],
  );
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  const orUnstable = (value: number | null, unit: string) =>
    value === null ? result.notStable : quantity(value, unit);
  const target = quantityOf(answers, 'p99-target');

  const rows: Row[] = [
    { label: result.rows.fits, cell: (assessment) => <Fit {...assessment} explain={explain} /> },
    { label: result.rows.score, cell: ({ score }) => points(locale, score) },
    {
      label: result.rows.cores,
      note: result.ofBudget(budgetWords({ locale, words }, answers)),
      cell: ({ capacity }) => formatNumber(locale, capacity.cores),
    },
    { label: result.rows.memory, cell: ({ capacity }) => quantity(capacity.memory, 'MB') },
    {
      label: result.rows.p99,
      ...(Number.isFinite(target) && { note: result.target(quantity(target, 'ms')) }),
      cell: ({ capacity: { p99 } }) =>
        p99 === null ? result.notStable : bandWords(locale, p99, 'ms'),
    },
    { label: result.rows.mean, cell: ({ capacity }) => orUnstable(capacity.mean, 'ms') },
    { label: result.rows.inFlight, cell: ({ capacity }) => orUnstable(capacity.inFlight, 'count') },
    {
      label: result.rows.perWorker,
      cell: ({ capacity: { stable, workers } }) => {
        if (!stable) return result.notStable;
        return workers ? quantity(workers.perWorker, 'count') : result.notApplicable;
      },
    },
    {
      label: result.rows.frameworkCpu,
      cell: ({ capacity }) => quantity(capacity.frameworkCpu, 'ms'),
    },
  ];

  return (
    <>
      <CandidateTable
        caption={result.title}
        words={words}
        columns={columns.map(({ candidate }) => candidate)}
        rows={rows.map(({ cell, ...row }) => ({
          ...row,
          cell: (id) => columns.filter(({ candidate }) => candidate === id).map(cell),
        }))}
      />
      <Workers {...{ columns, locale, explain }} />
    </>
  );
}

interface Explained {
  readonly explain: ExplanationWords;
}

interface Row {
  readonly label: string;
  readonly note?: string;
  readonly cell: (assessment: Assessment) => ComponentChildren;
}

function Fit({
  excluded,
  passedOver,
  explain,
}: Pick<Assessment, 'excluded' | 'passedOver'> & Explained) {
  if (passedOver) return <>{explain.comparison.passedOver}</>;
  if (excluded.length === 0) return <>{explain.comparison.eligible}</>;
  return (
    <ul class="exclusions">
      {excluded.map((id) => (
        <li key={id} data-exclusion={id}>
          {explain.exclusions[id]}
        </li>
      ))}
    </ul>
  );
}

/** What Gunicorn has to be told, and how the hybrid splits its cores. */
function Workers({
  columns,
  locale,
  explain: { comparison: result },
}: Pick<Shown, 'locale'> & Explained & { readonly columns: readonly Assessment[] }) {
  const lines = columns.flatMap(({ candidate, capacity: { workers, split } }) => {
    if (!workers) return [];
    const said: string[] = [];
    if (split) {
      const cores = (count: number) => withUnit(locale, formatNumber(locale, count), 'cores');
      const share = formatShare(locale, split.pythonShare);
      said.push(result.split(cores(split.python), cores(split.gin), share));
    }
    if (workers.perWorker > defaultWorkerConnections) {
      const [byDefault, setTo] = [defaultWorkerConnections, Math.ceil(workers.perWorker)] as const;
      said.push(
        result.workerConnections(formatNumber(locale, byDefault), formatNumber(locale, setTo)),
      );
    }
    return said.map((text) => ({ candidate, text }));
  });
  if (lines.length === 0) return null;
  return (
    <ul class="capacity-notes">
      {lines.map(({ candidate, text }) => (
        <li key={text}>
          <CandidateMark id={candidate} /> {text}
        </li>
      ))}
    </ul>
  );
}
