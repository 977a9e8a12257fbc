import { auditWords } from '#i18n/all-words.ts';
import { type ToldFinding, toldFindings } from '#sentences/findings.ts';
import type { AuditedRun } from './audited-run.ts';
import type { VerdictTurns } from './verdict-turns.ts';

const words = auditWords.en;

/** What the audit of a run comes to, as plain text. */
export function auditReport(audited: AuditedRun, turned: VerdictTurns | null): string {
  const { path, run, audit, regraded } = audited;
  const told = toldFindings(run, audit, words, 'en');
  const { contradictions = [], others = [] } = Object.groupBy(told, ({ id }) =>
    id === 'contradicts-other-run' ? 'contradictions' : 'others',
  );
  return [
    `${run.title.en} (${path})`,
    `Grade ${audit.grade}: ${words.grades[audit.grade]}`,
    '',
    ...section(
      'Findings',
      others.flatMap((finding) => [
        finding.title,
        ...sentencesOf(finding).map((line) => `  ${line}`),
      ]),
    ),
    ...section('Contradictions with other runs of its source', [
      ...contradictions.flatMap(sentencesOf),
      ...regraded.map(
        ({ run: other, before, after }) =>
          `Because of it, ${other.id} goes from ${before} to ${after}.`,
      ),
    ]),
    ...section('Verdicts', turnedLines(audited, turned)),
  ].join('\n');
}

/** Each sentence once, with the rows of which it holds. */
function sentencesOf({ sentences }: ToldFinding): readonly string[] {
  const rowsBySentence = Map.groupBy(sentences, ({ text, detail }) =>
    [text, detail].filter(Boolean).join(' '),
  );
  return [...rowsBySentence].map(([text, told]) => {
    const rows = told.flatMap(({ row }) => row ?? []);
    return rows.length > 0 ? `${rows.join(', ')}: ${text}` : text;
  });
}

function turnedLines(
  { run, audit, dataset }: AuditedRun,
  turned: VerdictTurns | null,
): readonly string[] {
  if (audit.grade === 'E') return ['A run of grade E decides nothing.'];
  if (run.capacity === null) {
    return ['The run names no capacity basis, so no verdict can rest on it.'];
  }
  if (!turned) return ['There is no committed proof to compare with: run `npm run prove`.'];
  const { verdicts, scenarios, of } = turned;
  return [
    `If verdicts rested on it in place of ${dataset.defaultRun}:`,
    ...verdicts.split('\n'),
    `${scenarios.length} of ${of} scenarios would have another verdict`,
    ...scenarios.map(({ id, from, to }) => `  ${from} → ${to}: ${id}`),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`), ''];
}
