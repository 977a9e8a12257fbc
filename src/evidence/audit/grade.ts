import type { Finding, FindingId, Grade } from './finding.ts';

/** What a finding says of a run's figures. */
type Severity =
  /** They cannot be right, or nothing is known by which to judge them. */
  | 'fatal'
  /** They should not be used without another source. */
  | 'grave'
  /** They describe something else than they seem to; two such kinds are grave together. */
  | 'major'
  /** They are less certain than they look. */
  | 'minor';

/** The table of severities. Three depend on how much of the run is concerned. */
const severities: Record<FindingId, Severity | 'by-rows' | 'by-share' | 'by-count'> = {
  'in-flight-differs': 'by-rows',
  'serial-test': 'fatal',
  'lock-exceeded': 'fatal',
  'faster-than-its-work': 'fatal',
  'mean-above-p99': 'fatal',
  'percentiles-out-of-order': 'fatal',
  'p99-equals-mean': 'by-share',
  'placeholder-value': 'fatal',
  'unit-error': 'fatal',
  'setup-missing': 'by-count',
  'contradicts-other-run': 'grave',
  'unequal-sides': 'major',
  'connection-per-request': 'major',
  'stale-dependency': 'major',
  'pool-not-exhausted': 'major',
  'rate-missed': 'major',
  'generator-bound': 'major',
  'unequal-runtimes': 'major',
  'errors-in-throughput': 'minor',
  'single-run': 'minor',
  'best-of-repeats': 'minor',
  'measured-apart': 'minor',
  'short-run': 'minor',
  'load-on-same-machine': 'minor',
};

/** Severity by how many of the five parts of the setup are missing. */
const bySetupMissing: readonly Severity[] = ['minor', 'minor', 'major', 'major', 'grave', 'fatal'];

/**
 * A: none. B: only minor findings. C: one kind of major ones. D: a grave one, or two kinds of major
 * ones. E: a fatal one. `comparable` is the number of rows that state all of Little's law: when most
 * of them break it without a reason, the figures are wrong; when some do, those rows are.
 */
export function gradeOf(findings: readonly Finding[], comparable: number): Grade {
  const differing = findings.filter(
    ({ id, facts }) => id === 'in-flight-differs' && facts['timeouts'] === undefined,
  ).length;
  const byKind = new Map(
    findings.map((finding) => [finding.id, severityOf(finding, differing / comparable)]),
  );
  const severe = [...byKind.values()];
  const majors = severe.filter((severity) => severity === 'major').length;
  if (severe.includes('fatal')) return 'E';
  if (severe.includes('grave') || majors > 1) return 'D';
  if (majors === 1) return 'C';
  return severe.length > 0 ? 'B' : 'A';
}

function severityOf({ id, facts }: Finding, shareDiffering: number): Severity {
  const severity = severities[id];
  if (severity === 'by-rows') return byShare(shareDiffering);
  if (severity === 'by-share') return byShare(Number(facts['rows']) / Number(facts['of']));
  if (severity === 'by-count') return bySetupMissing[Number(facts['count'])] ?? 'fatal';
  return severity;
}

/** What most of the rows have makes the run wrong; what some have, those rows. */
function byShare(share: number): Severity {
  return share > 0.5 ? 'fatal' : 'major';
}
