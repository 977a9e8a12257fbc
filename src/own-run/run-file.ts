import type { MeasureId } from '#schema/measures.ts';
import type { Language } from '#schema/fields.ts';
import type { Run } from '#schema/run.ts';
import { median } from '#evidence/median.ts';
import type { LoadOutput, NoteId } from '#evidence/parsers/load-output.ts';
import { tidy } from '#evidence/parsers/reading/tidy.ts';
import type { OwnSubject } from './answers.ts';
import { endpointOf, type OwnOutput } from './output.ts';
import { type Pairing, pairingOf } from './pair.ts';
import { type OwnRow, rowsOf } from './rows.ts';

/** The reader's own run: its outputs, and what the reader says of differences between its sides. */
export interface OwnRun {
  readonly outputs: readonly OwnOutput[];
  /** Keys of differences that do no harm, see `Difference`. */
  readonly confirmed: readonly string[];
}

/** Words that go into a run file. */
export interface RunFileTexts {
  readonly title: (subjects: readonly OwnSubject[], tools: string) => string;
  readonly notes: Readonly<Record<NoteId, string>>;
  /** How each of several rows was served, from what is stated of it. */
  readonly served: (rows: readonly ServedRow[]) => string;
}

export interface ServedRow {
  readonly subject: OwnSubject;
  readonly workers: number | null;
  readonly cores: number | null;
  readonly versions: string | null;
}

/** Id of the run file. */
export const ownRunId = 'own-run';

/** A run with what follows from its outputs. */
export interface PairedRun extends OwnRun {
  readonly rows: readonly OwnRow[];
  readonly pairing: Pairing;
}

export function pairedRun(own: OwnRun): PairedRun {
  const rows = rowsOf(own.outputs);
  return { ...own, rows, pairing: pairingOf(rows, own.confirmed) };
}

/** All outputs as one run of the same form as those in data/benchmarks; of at least one output. */
export function runOf(paired: PairedRun, texts: Readonly<Record<Language, RunFileTexts>>): Run {
  const { outputs, rows, pairing } = paired;
  const reads = outputs.map(({ read }) => read);
  const notes = new Set(reads.flatMap((read) => read.notes));
  const stated = measures.filter(({ of }) => reads.some((read) => of(read) !== null));
  const bilingual = (text: (words: RunFileTexts) => string) => ({
    zh: text(texts.zh),
    en: text(texts.en),
  });
  return {
    $schema: '../../schemas/run.json',
    id: ownRunId,
    source: ownRunId,
    section: null,
    figures: [],
    kind: 'reader',
    date: null,
    title: bilingual(({ title }) =>
      title([...new Set(rows.map((row) => row.subject))], toolsOf(rows)),
    ),
    setup: setupOf(paired, bilingual),
    units: Object.fromEntries(stated.map(({ measure, unit }) => [measure, unit])),
    rows: rows.map((row) => ({
      id: row.id,
      subject: row.subject,
      test: testOf(row, pairing),
      stack: stackOf(row, rows),
      variant: null,
      concurrency: concurrencyOf(row),
      values: Object.fromEntries(
        stated.map(({ measure, of }) => [
          measure,
          figureOf(row.outputs.map(({ read }) => of(read))),
        ]),
      ),
    })),
    capacity: capacityOf(pairing),
    provenance: null,
    // No answer can be faster than the wait that every request takes.
    claims: rows.flatMap(({ id, conditions: { wait } }) =>
      wait ? [{ kind: 'work' as const, takes: wait, rows: [id] }] : [],
    ),
    flaws: notes.has('connection-per-request')
      ? [
          {
            kind: 'connection-per-request',
            rows: rows
              .filter(({ outputs }) => outputs.some(({ read }) => opensEach(read)))
              .map(({ id }) => id),
            detail: bilingual((words) => words.notes['connection-per-request']),
          },
        ]
      : [],
    caveats: [...notes]
      .filter((note) => note !== 'connection-per-request')
      .map((note) => bilingual((words) => words.notes[note])),
  };
}

type Bilingual = (text: (words: RunFileTexts) => string) => { zh: string; en: string };

/** What the rows share; where they differ, what is said of each is in `server`. */
function setupOf({ outputs, rows }: PairedRun, bilingual: Bilingual): Run['setup'] {
  const all = rows.map(({ conditions }) => conditions);
  const served = rows.filter(({ conditions: { workers, versions, cores } }) =>
    [workers, versions, cores].some((each) => each !== null),
  );
  const versions = all.map((each) => each.versions);
  const repeats = Math.min(...rows.map(({ outputs }) => outputs.length));
  const durations = all.flatMap(({ duration }) => duration ?? []);
  return {
    tool: toolsOf(rows),
    toolVersion: shared(outputs.map(({ read }) => read.toolVersion || null)),
    connections: shared(all.map(({ connections }) => connections)),
    connectionsMeaning: null,
    // The shortest, because a doubt about length is about that one.
    duration: durations.length === all.length ? Math.min(...durations) : null,
    rampUp: null,
    cores: shared(all.map(({ cores }) => cores)),
    memory: null,
    machine: null,
    endpoint: setupEndpoint(outputs, rows),
    routes: null,
    server:
      rows.length > 1 && served.length > 0
        ? bilingual((words) => words.served(served.map(servedRow)))
        : null,
    versions: versions.includes(null) ? null : [...new Set(versions)].join('; '),
    workers: workersOf(rows),
    loadOnSameMachine: sameMachineOf(all.map(({ sameMachine }) => sameMachine)),
    repeats: repeats > 1 ? repeats : null,
    percentiles: percentilesOf(outputs.map(({ read }) => read)),
    commands: null,
    noise: null,
  };
}

/** With wrk first: the audit knows by it that latencies may be corrected, and then asks for less. */
function toolsOf(rows: readonly OwnRow[]): string {
  const tools = [...new Set(rows.map(({ conditions }) => conditions.tool))];
  const first = (tool: string) => Number(!tool.startsWith('wrk'));
  return tools.toSorted((a, b) => first(a) - first(b)).join(', ');
}

function setupEndpoint(outputs: OwnRun['outputs'], rows: readonly OwnRow[]): string | null {
  const named = [...new Set(outputs.map(endpointOf))];
  if (named.includes(null)) return null;
  if (named.length === 1) return named[0] ?? null;
  return [...new Set(rows.map(({ conditions }) => conditions.path))].join('; ');
}

/** A Go program is one process, so the figure that says something is Gunicorn's. */
function workersOf(rows: readonly OwnRow[]): number | null {
  const flask = rows.filter(({ subject }) => subject === 'flask');
  const counts = (flask.length > 0 ? flask : rows).map(({ conditions }) => conditions.workers);
  return counts.includes(null) ? null : Math.max(...counts.map((count) => count ?? 0));
}

function sameMachineOf(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** What all state alike; null otherwise. */
function shared<T>(values: readonly (T | null)[]): T | null {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? (first ?? null) : null;
}

function servedRow({ subject, conditions: { workers, cores, versions } }: OwnRow): ServedRow {
  return { subject, workers, cores, versions };
}

/** Real endpoints have a test for each path; the pair has the same, whatever its sides call it. */
function testOf({ conditions: { does, path } }: OwnRow, { pair }: Pairing): string | null {
  if (does !== 'endpoint') return does;
  const pairs = pair ? [pair.flask.conditions.path, pair.gin.conditions.path] : [];
  if (!pair || pairs.includes(path)) return 'endpoint';
  return `endpoint-${slugOf(path)}`;
}

function slugOf(path: string | null): string {
  const slug = (path ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.replaceAll(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'other';
}

/** What tells a row from the others of its subject, apart from test and concurrency. */
function stackOf(row: OwnRow, rows: readonly OwnRow[]): string | null {
  const siblings = rows.filter(({ subject }) => subject === row.subject);
  const details = (['versions', 'workers', 'cores', 'tool', 'duration', 'wait'] as const).flatMap(
    (key) => {
      const differs = new Set(siblings.map(({ conditions }) => conditions[key])).size > 1;
      const value = row.conditions[key];
      if (!differs || value === null) return [];
      return typeof value === 'number' ? [`${key}=${value}`] : [value];
    },
  );
  return details.join(', ') || null;
}

/**
 * Whether all connections had a request in flight as long as the run lasted. A set rate, users who
 * pause, and users who come and go keep fewer there, and how many is chance.
 */
export function isSteady({ conditions: { heldBack }, outputs }: OwnRow): boolean {
  const varies = outputs.some(({ read }) => read.notes.includes('in-flight-varies'));
  return heldBack !== 'rate' && heldBack !== 'pauses' && !varies;
}

function concurrencyOf(row: OwnRow): number | null {
  return isSteady(row) ? row.conditions.connections : null;
}

function capacityOf({ pair, obstacles }: Pairing): Run['capacity'] {
  const { does, cores } = pair?.flask.conditions ?? {};
  if (!pair || obstacles.length > 0 || !does || !cores) return null;
  return {
    test: does,
    rows: { flask: pair.flask.id, gin: pair.gin.id },
    cores,
    basis: 'n/X',
    ...(does === 'endpoint' && { includesHandler: true }),
  };
}

const measures: readonly {
  readonly measure: MeasureId;
  readonly unit: 'requests/s' | 'ms' | 'count';
  readonly of: (read: LoadOutput) => number | null;
}[] = [
  { measure: 'throughput', unit: 'requests/s', of: ({ throughput }) => throughput },
  { measure: 'latency-mean', unit: 'ms', of: knownMean },
  { measure: 'latency-p50', unit: 'ms', of: ({ latency }) => latency.p50 },
  { measure: 'latency-p75', unit: 'ms', of: ({ latency }) => latency.p75 },
  { measure: 'latency-p90', unit: 'ms', of: ({ latency }) => latency.p90 },
  { measure: 'latency-p99', unit: 'ms', of: ({ latency }) => latency.p99 },
  { measure: 'latency-max', unit: 'ms', of: ({ latency }) => latency.max },
  { measure: 'errors', unit: 'count', of: ({ errors }) => errors },
  { measure: 'timeouts', unit: 'count', of: ({ timeouts }) => timeouts },
];

/** How far a mean may be off by rounding, as a share of it. */
const roundedBy = 0.2;

/**
 * The mean latency, where it was measured, and not rounded beyond use: of whole milliseconds, those
 * below 5 ms say little. A mean that was computed from the throughput would confirm whatever it is
 * held against.
 */
function knownMean({ latency: { mean }, notes }: LoadOutput): number | null {
  if (mean === null || notes.includes('mean-from-throughput')) return null;
  const step = notes.includes('latency-rounded')
    ? 1
    : notes.includes('latency-in-tenths')
      ? 0.1
      : 0;
  return step > roundedBy * mean ? null : mean;
}

/** The median of repeats, with the lowest and the highest; null where none states a figure. */
function figureOf(repeats: readonly (number | null)[]) {
  const figures = repeats.filter((figure) => figure !== null);
  const value = median(figures);
  if (value === null) return null;
  if (figures.length === 1) return { value };
  return { value: tidy(value), low: Math.min(...figures), high: Math.max(...figures) };
}

const percentiles = { p50: 'p50', p75: 'p75', p90: 'p90', p95: 'p95', p99: 'p99', p999: 'p99.9' };

function percentilesOf(reads: readonly LoadOutput[]): string | null {
  const stated = Object.entries(percentiles).filter(([key]) =>
    reads.some(({ latency }) =>
      Object.entries(latency).some(([id, at]) => id === key && at !== null),
    ),
  );
  return stated.map(([, name]) => name).join(', ') || null;
}

function opensEach({ notes }: LoadOutput): boolean {
  return notes.includes('connection-per-request');
}
