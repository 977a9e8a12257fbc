import { failure, type Latency, type ParseResult } from '../load-output.ts';
import { finish } from '../reading/finish.ts';
import { noLatency } from '../reading/latency.ts';
import { type NumberReader, numberReader } from '../reading/number-reader.ts';
import { tidy } from '../reading/tidy.ts';
import { type Region, regionLines } from '../reading/region.ts';
import { type Line, words } from '../reading/text-lines.ts';
import type { Tool } from '../tool.ts';

const tool = 'hdrhistogram';
const header = /^Value(?:\((?:ms|us|ns)\))?\s+Percentile\s+TotalCount/;

/**
 * The percentile distribution of HdrHistogram (`.hgrm`), as wrk2, zrk, vegeta and others write it:
 * latencies and their number, and nothing else. A percentile is the value of the first row at or
 * above it, if that is near enough. Load-test tools that state no unit write milliseconds; a note
 * says so.
 */
export const hdrhistogram: Tool = {
  ids: [tool],
  texts: [{ marks: [header], read }],
};

const scales: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['us', 1e-3],
  ['ns', 1e-6],
]);

function read(region: Region): readonly ParseResult[] {
  const [title, ...rows] = regionLines(region);
  if (!title) return [];
  const read = numberReader(tool);
  const unit = unitOf(title, region.before);
  const scale = scales.get(unit ?? 'ms') ?? 1;
  const valueAfter = (label: string, field: string) => {
    const line = rows.find(({ text }) => text.startsWith('#[') && text.includes(label));
    const value = line?.text
      .split(label, 2)[1]
      ?.match(/=\s*([^,\]]{1,40})/)?.[1]
      ?.trim();
    return value === undefined ? null : read.plain(value, { field, line: line?.number });
  };
  const shares = rows.filter(({ text }) => /^[\d.]+\s+[01]\.\d+\s+\d+/.test(text));
  const last = shares.at(-1);
  const isWhole = Number(words(last?.text ?? '')[1]) === 1;
  const max = valueAfter('Max', 'latency.max');
  if (!last || (!isWhole && max === null)) {
    return [failure({ kind: 'truncated', tool, field: 'latency.max' })];
  }
  const latency = { ...percentilesIn(shares, read), mean: valueAfter('Mean', 'latency.mean') };
  const result = finish({
    read,
    output: {
      tool,
      requests:
        valueAfter('Total count', 'requests') ??
        read.plain(words(last.text)[2], { field: 'requests', line: last.number }),
      latency: scaled({ ...latency, max: latency.max ?? max }, scale),
      notes: unit === null ? ['unit-assumed'] : [],
    },
  });
  return [result];
}

/** In the header, or in the words above it. */
function unitOf(title: Line, before: readonly Line[]): string | null {
  const named = /\((\w+)\)/.exec(title.text)?.[1];
  if (named !== undefined) return named;
  const above = before
    .slice(-3)
    .map(({ text }) => text)
    .join(' ');
  if (/micros/i.test(above)) return 'us';
  if (/nanos/i.test(above)) return 'ns';
  return /millis/i.test(above) ? 'ms' : null;
}

function scaled(latency: Latency, scale: number): Partial<Latency> {
  return Object.fromEntries(
    Object.entries(latency).map(([key, value]) => [
      key,
      value === null ? null : tidy(value * scale),
    ]),
  );
}

const wanted = [
  ['p50', 0.5],
  ['p75', 0.75],
  ['p90', 0.9],
  ['p95', 0.95],
  ['p99', 0.99],
  ['p999', 0.999],
  ['max', 1],
] as const;

/** How much more of the tail than a percentile leaves may be missing from the row that stands for it. */
const nearEnough = 1.15;

function percentilesIn(rows: readonly Line[], read: NumberReader): Latency {
  const latency: Record<keyof Latency, number | null> = { ...noLatency };
  const shares = rows.map(({ text }) => Number(words(text)[1]));
  for (const [key, share] of wanted) {
    const at = shares.findIndex((each) => each >= share);
    const [row, found] = [rows[at], shares[at]];
    if (!row || found === undefined || 1 - share > nearEnough * (1 - found)) continue;
    latency[key] = read.plain(words(row.text)[0], { field: `latency.${key}`, line: row.number });
  }
  return latency;
}
