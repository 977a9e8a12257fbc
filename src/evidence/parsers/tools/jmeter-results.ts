import { failure, type NoteId, type ParseResult } from '../load-output.ts';
import type { CsvRecord } from '../reading/csv-records.ts';
import { type CsvTable, cellOf, csvTable } from '../reading/csv-table.ts';
import { endpointOf } from '../reading/endpoint.ts';
import { failedEverywhere, finish, quotient } from '../reading/finish.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import type { Region } from '../reading/region.ts';
import { latencyOfSamples } from '../reading/sample-latency.ts';
import type { TextFormat } from '../tool.ts';

const tool = 'jmeter';
const header = /^"?timeStamp"?[,;\t|]/;

/**
 * JMeter's results as CSV (JTL) with their header line: one line for each sample. Transaction
 * controllers, which repeat the time of their samples, are left out, and so are the parts of a
 * sample (redirects, embedded resources), whose time is in its own. The latency is JMeter's
 * `elapsed`. The duration is the last end minus the first start; connections are the most threads
 * seen. How busy the threads were follows from their samples.
 */
export const jmeterResults: TextFormat = {
  marks: [header],
  recurring: /^1\d{12}[,;\t|]\d{1,9}[,;\t|]/,
  read: (region) => [readResults(region)],
};

function readResults(region: Region): ParseResult {
  if (!header.test(region.text.trimStart())) {
    return failure({ kind: 'unsupported-format', tool, instead: 'jmeter-header' });
  }
  const table = csvTable(region);
  const missing = ['elapsed', 'label', 'success'].find((column) => !table.columns.has(column));
  if (missing) return failure({ kind: 'missing-field', tool, field: missing });
  const read = numberReader(tool);
  const samples: Sample[] = [];
  for (const record of table.records) {
    const { line } = record;
    if (!record.closed || record.cells.length < table.header.length) {
      return failure({ kind: 'truncated', tool, line });
    }
    if (isDate(record.cells[0] ?? '')) {
      const problem = { kind: 'unsupported-format', tool, line, field: 'timeStamp' } as const;
      return failure({ ...problem, instead: 'jmeter-milliseconds' });
    }
    if (isTransaction(table, record)) continue;
    const sample = sampleOf(table, record, read);
    const problem = read.problem();
    if (problem) return failure(problem);
    if (sample) samples.push(sample);
  }
  return resultOf(withoutParts(samples), read);
}

interface Sample {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly url: string;
  readonly thread: string;
  /** Active threads at its end; null where the file does not say. */
  readonly threads: number | null;
  readonly failed: boolean;
  readonly timedOut: boolean;
}

/** Milliseconds since 1970 stay below this for three thousand years. */
const timeLimit = 1e14;

function sampleOf(table: CsvTable, record: CsvRecord, read: NumberReader): Sample | null {
  const { line } = record;
  const cell = (name: string) => cellOf(table, record, name);
  const start = read.plain(record.cells[0], { field: 'timeStamp', line }, timeLimit);
  const elapsed = read.plain(cell('elapsed'), { field: 'elapsed', line });
  const active = cell('allThreads');
  if (start === null || elapsed === null) return null;
  return {
    start,
    end: start + elapsed,
    label: cell('label') ?? '',
    url: cell('URL') ?? '',
    thread: cell('threadName') ?? '',
    threads: active === undefined ? null : read.plain(active, { field: 'allThreads', line }),
    failed: cell('success') !== 'true',
    timedOut:
      /Timeout/.test(cell('responseCode') ?? '') ||
      /timed out/i.test(cell('responseMessage') ?? ''),
  };
}

/** As `yyyy/MM/dd HH:mm:ss`, or by the time of day alone, as the settings may have it. */
function isDate(time: string): boolean {
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|^\d{1,2}:\d{2}\b/.test(time);
}

/** A transaction controller's own line: it has no URL and tells how many samples it holds. */
function isTransaction(table: CsvTable, record: CsvRecord): boolean {
  const message = cellOf(table, record, 'responseMessage') ?? '';
  return message.startsWith('Number of samples in transaction');
}

/** Milliseconds by which a part may seem to end after its sample, as clocks are read twice. */
const slack = 5;

/** Without samples like `home-0` that lie within a sample `home` of their thread. */
function withoutParts(samples: readonly Sample[]): readonly Sample[] {
  const wholes = new Map<string, Sample[]>();
  const keyOf = ({ thread }: Sample, label: string) => `${thread}\n${label}`;
  const numbered = samples.filter(({ label }) => wholeLabels(label).length > 0);
  if (numbered.length === 0) return samples;
  const wanted = new Set(
    numbered.flatMap((sample) => wholeLabels(sample.label).map((label) => keyOf(sample, label))),
  );
  for (const sample of samples) {
    const key = keyOf(sample, sample.label);
    if (!wanted.has(key)) continue;
    const others = wholes.get(key);
    if (others) others.push(sample);
    else wholes.set(key, [sample]);
  }
  for (const each of wholes.values()) each.sort((one, other) => one.start - other.start);
  return samples.filter((sample) => {
    const found = wholeLabels(sample.label).some((label) => {
      const whole = lastBefore(wholes.get(keyOf(sample, label)) ?? [], sample.start + slack);
      return whole !== undefined && sample.end <= whole.end + slack;
    });
    return !found;
  });
}

/** `home` and `home-1` for `home-1-0`. */
function wholeLabels(label: string): readonly string[] {
  const whole = /^(.+)-\d{1,4}$/s.exec(label)?.[1];
  return whole === undefined ? [] : [whole, ...wholeLabels(whole)];
}

/** Of samples in the order of their starts, the last that starts by a time. */
function lastBefore(samples: readonly Sample[], time: number): Sample | undefined {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.start ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return samples[low - 1];
}

function resultOf(samples: readonly Sample[], read: NumberReader): ParseResult {
  const sum = { errors: 0, timeouts: 0, start: Number.POSITIVE_INFINITY, end: 0 };
  let threads: number | null = null;
  for (const sample of samples) {
    if (sample.failed) sum.errors++;
    if (sample.timedOut) sum.timeouts++;
    sum.start = Math.min(sum.start, sample.start);
    sum.end = Math.max(sum.end, sample.end);
    if (sample.threads !== null) threads = Math.max(threads ?? 0, sample.threads);
  }
  const seconds = samples.length === 0 ? null : (sum.end - sum.start) / 1000;
  const label = shared(samples.map((each) => each.label));
  const url = shared(samples.map((each) => each.url));
  return finish({
    read,
    output: {
      tool,
      connections: threads,
      duration: seconds,
      requests: samples.length,
      throughput: quotient(samples.length, seconds),
      latency: latencyOfSamples(samples.map(({ start, end }) => end - start)),
      errors: sum.errors,
      timeouts: sum.timeouts,
      endpoint: endpointOf(url ?? label ?? undefined),
      notes: [
        'latency-rounded',
        'duration-computed',
        'throughput-computed',
        'computed-from-samples',
        ...(label === null ? (['several-endpoints'] as const) : []),
        ...threadNotes(samples, { threads, milliseconds: sum.end - sum.start }),
      ],
    },
    failed: failedEverywhere(sum.errors),
  });
}

/** Shares as for k6: what is above the one is always, and what is below the other pauses. */
const almostAlways = 0.8;
const atMostHalf = 0.5;

/** Whether threads were there all the time, and waited for answers as long as they were. */
function threadNotes(
  samples: readonly Sample[],
  { threads, milliseconds }: { readonly threads: number | null; readonly milliseconds: number },
): readonly NoteId[] {
  const spans = new Map<string, { start: number; end: number; busy: number }>();
  for (const { thread, start, end } of samples) {
    if (thread === '') return ['in-flight-varies'];
    const span = spans.get(thread);
    spans.set(thread, {
      start: Math.min(span?.start ?? start, start),
      end: Math.max(span?.end ?? end, end),
      busy: (span?.busy ?? 0) + end - start,
    });
  }
  let [present, busy] = [0, 0];
  for (const span of spans.values()) {
    present += span.end - span.start;
    busy += span.busy;
  }
  const share = present === 0 ? 1 : busy / present;
  const isSteady = present >= almostAlways * (threads ?? spans.size) * milliseconds;
  return [
    ...(isSteady ? [] : (['in-flight-varies'] as const)),
    ...(share >= almostAlways ? (['clients-never-pause'] as const) : []),
    ...(share < atMostHalf ? (['clients-pause'] as const) : []),
  ];
}

/** What all have in common; null if they differ or have none. */
function shared(texts: readonly string[]): string | null {
  const [first, ...others] = new Set(texts);
  return others.length > 0 || !first || first === 'null' ? null : first;
}
