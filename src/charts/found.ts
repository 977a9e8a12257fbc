import type { Dataset } from '#data/dataset.ts';
import type { Chart, Reference, Subject } from '#data/schema/lists.ts';
import type { Row, Run } from '#data/schema/run.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ChartKind, ColourRole } from './spec.ts';

/** What a chart's entry refers to. */
export interface Found {
  readonly chart: Chart;
  readonly kind: ChartKind;
  readonly run: Run;
  readonly reference: Reference;
  /** In the order of the chart. */
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  readonly row: Row;
  readonly subject: Subject;
  readonly role: ColourRole;
}

/** What a chart needs of the data. */
export type ChartData = Pick<Dataset, 'candidates' | 'references' | 'runs' | 'subjects'>;

/** What every part of a spec is made from. */
export interface Context {
  readonly found: Found;
  readonly words: ChartWords;
  readonly locale: Locale;
}

/** @throws Error if something that the chart refers to is missing. */
export function findChart(chart: Chart, dataset: ChartData): Found {
  const run = find(dataset.runs, chart.run, chart);
  const rows = chart.rows.map((id) => find(run.rows, id, chart));
  const roles = rolesOf(rows, dataset);
  return {
    chart,
    kind: chart.kind === 'comparison' ? 'bars' : 'lines',
    run,
    reference: find(dataset.references, run.source, chart),
    rows: rows.map((row) => ({
      row,
      subject: find(dataset.subjects, row.subject, chart),
      role: roles.get(row.subject) ?? 'neutral-1',
    })),
  };
}

function find<T extends { readonly id: string }>(entries: readonly T[], id: string, chart: Chart) {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`Chart "${chart.id}" needs "${id}", which the data do not have.`);
  return found;
}

/** A candidate has its own colour; all other subjects take the two neutral ones in turn. */
function rolesOf(rows: readonly Row[], { candidates }: ChartData): ReadonlyMap<string, ColourRole> {
  const roles = new Map<string, ColourRole>();
  let others = 0;
  for (const { subject } of rows) {
    if (roles.has(subject)) continue;
    const candidate = candidates.find(
      ({ subjects }) => subjects.length === 1 && subjects[0] === subject,
    );
    roles.set(subject, candidate?.id ?? (others % 2 === 0 ? 'neutral-1' : 'neutral-2'));
    if (!candidate) others += 1;
  }
  return roles;
}
