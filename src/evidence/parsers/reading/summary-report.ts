import type { Latency } from '../load-output.ts';
import { latencyOf } from './latency.ts';
import type { NumberReader } from './number-reader.ts';
import type { Quantity } from './quantities.ts';
import { tidy } from './tidy.ts';
import { type ResponseCounts, responseCounts } from './response-counts.ts';
import { afterLabel, type Line, sectionAfter, words } from './text-lines.ts';

/** The report that hey made and oha took over. */
export interface SummaryReport {
  readonly throughput: number | null;
  /** Seconds. */
  readonly duration: number | null;
  readonly latency: Latency;
  readonly counts: ResponseCounts;
}

const statusSection = 'Status code distribution:';
const errorSection = 'Error distribution:';

/** Lines of such a report that show how far down it is. */
export const summaryMarks: readonly RegExp[] = [
  /^Summary:$/,
  /^Success rate:/,
  // Other tools have totals, too, but of other things.
  /^Total:\s+[\d.]+ (?:10 )?[a-z\u00b5]+\.?$/,
  /^Status code distribution:/,
  /^Error distribution:/,
];

/**
 * Reads a summary report, or tells that it ends before its counts, or that nothing was answered: its
 * times are then no numbers.
 * @param time reads a time of the report, in milliseconds
 * @param isNoError whether an error that the tool counts is none
 */
export function summaryReport(
  lines: readonly Line[],
  read: NumberReader,
  {
    time,
    isNoError = () => false,
  }: {
    readonly time: (text: string) => Quantity;
    readonly isNoError?: (name: string) => boolean;
  },
): SummaryReport | 'truncated' | 'no-requests' {
  const rate = afterLabel(lines, 'Requests/sec:');
  if (!rate || !afterLabel(lines, statusSection)) return 'truncated';
  const counts = responseCounts({
    statuses: bracketRows(lines, statusSection).map(({ label, rest, line }) => [
      label,
      read.plain(words(rest)[0], { field: 'requests', line }) ?? 0,
    ]),
    failures: bracketRows(lines, errorSection)
      .filter(({ rest }) => !isNoError(rest))
      .map(({ label, rest, line }) => [rest, read.plain(label, { field: 'errors', line }) ?? 0]),
  });
  if (counts.answered === 0 && !read.problem()) return 'no-requests';
  const total = afterLabel(lines, 'Total:');
  const milliseconds = read.quantity(total?.text, { field: 'duration', line: total?.number }, time);
  return {
    throughput: read.plain(rate.text, { field: 'throughput', line: rate.number }),
    duration: milliseconds === null ? null : tidy(milliseconds / 1000),
    latency: latencyOf(timesIn(lines), (cell, field) =>
      read.quantity(cell?.text, { field, line: cell?.number }, time),
    ),
    counts,
  };
}

/** "Average: 0.5 secs", "Slowest: 0.9 secs", and the first distribution; oha prints more of parts. */
function timesIn(lines: readonly Line[]) {
  const title = lines.find(({ text }) => /^(?:Latency|Response time) distribution:?$/.test(text));
  const rows = title ? sectionAfter(lines, title.text, (text) => text.endsWith(':')) : [];
  const percentiles = rows.map((row) => {
    const [label = '', time = ''] = row.text.split(' in ', 2);
    return [label.trim(), { ...row, text: time.trim() }] as const;
  });
  return [
    ['mean', afterLabel(lines, 'Average:')] as const,
    ['max', afterLabel(lines, 'Slowest:')] as const,
    ...percentiles,
  ];
}

/** A row like "[503] 80 responses" or "[30] timeout". */
interface BracketRow {
  readonly label: string;
  readonly rest: string;
  readonly line: number;
}

/** The rows of a section; none if the section is absent. */
function bracketRows(lines: readonly Line[], section: string): readonly BracketRow[] {
  const rows = sectionAfter(lines, section, (text) => !text.startsWith('['));
  return rows.map(({ text, number: line }) => {
    const end = Math.max(1, text.indexOf(']'));
    return { label: text.slice(1, end), rest: text.slice(end + 1).trim(), line };
  });
}
