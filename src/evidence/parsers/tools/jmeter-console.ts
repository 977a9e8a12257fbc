import { failure, type ParseResult } from '../load-output.ts';
import { failedEverywhere, finish } from '../reading/finish.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { plainNumber, type Quantity } from '../reading/quantities.ts';
import { type Region, regionLines } from '../reading/region.ts';
import type { Line } from '../reading/text-lines.ts';
import type { TextFormat } from '../tool.ts';

const tool = 'jmeter';

/** "summary =  102159 in 00:01:07 = 1534.7/s Avg:  1286 Min:     0 Max: 31893 Err: 93158 (91.19%)" */
const summary =
  /^\w{1,40}(?: \w{1,40}){0,3} ([+=])\s+(\d+) in\s+(\S+) =\s+(\S+)\/s Avg:\s+(\d+) Min:\s+\d+ Max:\s+(\d+) Err:\s+(\d+) \(/;

/**
 * What JMeter's summariser prints: lines with "+" for the last seconds, and with "=" since the
 * start. The last "=" of a run is read; connections are the most threads that were active.
 */
export const jmeterConsole: TextFormat = {
  marks: [],
  recurring: new RegExp(`^Creating summariser|${summary.source}`),
  read,
};

interface Summary {
  readonly line: Line;
  readonly sign: string;
  readonly requests: number;
}

function read(region: Region): readonly ParseResult[] {
  const lines = regionLines(region);
  const summaries = lines.flatMap((line): readonly Summary[] => {
    const match = summary.exec(line.text);
    return match ? [{ line, sign: match[1] ?? '', requests: Number(match[2]) }] : [];
  });
  const sums = summaries.filter(({ sign }) => sign === '=');
  // The figures since the start only grow.
  const ends = sums.filter(({ requests }, index) => {
    const next = sums[index + 1];
    return !next || next.requests < requests;
  });
  if (ends.length === 0 && summaries.length > 0) {
    return [failure({ kind: 'truncated', tool, field: 'requests' })];
  }
  return ends.map((end, index) => {
    const from = summaries.findIndex((each) => each === ends[index - 1]) + 1;
    return readEnd(end, summaries.slice(from, summaries.indexOf(end) + 1));
  });
}

function readEnd(
  { line: { text, number: line } }: Summary,
  ofRun: readonly Summary[],
): ParseResult {
  const read = numberReader(tool);
  const [, , requests, time, rate, mean, max, errors] = summary.exec(text) ?? [];
  const failed = read.plain(errors, { field: 'errors', line });
  return finish({
    read,
    output: {
      tool,
      connections: threadsIn(ofRun, read),
      duration: read.quantity(time, { field: 'duration', line }, clockTime),
      requests: read.plain(requests, { field: 'requests', line }),
      throughput: read.quantity(rate, { field: 'throughput', line }, localDecimal),
      latency: {
        mean: read.plain(mean, { field: 'latency.mean', line }),
        max: read.plain(max, { field: 'latency.max', line }),
      },
      errors: failed,
      timeouts: failed === 0 ? 0 : null,
      notes: ['latency-rounded', 'in-flight-varies'],
    },
    failed: failedEverywhere(failed),
  });
}

/** From "Active: 3000 Started: 3000 Finished: 0" behind the lines with "+". */
function threadsIn(summaries: readonly Summary[], read: NumberReader): number | null {
  const counts = summaries.flatMap(({ line }) => {
    const active = /\bActive: (\d+)/.exec(line.text)?.[1];
    return active === undefined
      ? []
      : (read.plain(active, { field: 'connections', line: line.number }) ?? []);
  });
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  return most > 0 ? most : null;
}

/** Seconds in `00:01:07`, and in `67.2s` of old releases. */
function clockTime(text: string): Quantity {
  const seconds = /^(.+)s$/.exec(text)?.[1];
  if (seconds !== undefined) return localDecimal(seconds);
  const parts = text.split(':').map((part) => plainNumber(part));
  return parts.length === 3
    ? parts.reduce((sum, part) =>
        typeof sum === 'number' && typeof part === 'number' ? sum * 60 + part : 'not-a-number',
      )
    : 'not-a-number';
}

/** One decimal, behind the sign of the reader's country, and no groups. */
function localDecimal(text: string): Quantity {
  return plainNumber(text.replace(/,(?=\d{1,2}$)/, '.'));
}
