import type { Run } from '#schema/run.ts';
import type { Evidence } from '#engine/capacity/evidence.ts';
import type { Audit } from '#evidence/audit/finding.ts';
import { gradeOf } from '#evidence/audit/grade.ts';
import { auditAlone } from '#evidence/audit/alone.ts';
import { comparableRows } from '#evidence/audit/little.ts';
import { noteIds } from '#evidence/parsers/load-output.ts';
import { evidenceOf } from '#evidence/run-evidence.ts';
import {
  isSteady,
  type OwnRun,
  ownRunId,
  pairedRun,
  type RunFileTexts,
  runOf,
} from './run-file.ts';
import type { Pairing } from './pair.ts';
import type { OwnRow } from './rows.ts';

/** What the reader's run is worth. */
export interface Judgement extends Pairing {
  /** With ids in place of words. */
  readonly run: Run;
  readonly audit: Audit;
  /** Null while there are obstacles, and at grade E: such a run is shown, and decides nothing. */
  readonly evidence: Evidence | null;
}

/** Judges a run of at least one output by the rules for every run; each run once. */
export function judge(own: OwnRun): Judgement {
  const before = judged.get(own);
  if (before) return before;
  const judgement = judgementOf(own);
  judged.set(own, judgement);
  return judgement;
}

// A page asks for the same judgement in several places at every change.
const judged = new WeakMap<OwnRun, Judgement>();

function judgementOf(own: OwnRun): Judgement {
  const paired = pairedRun(own);
  const run = runOf(paired, { zh: ids, en: ids });
  const findings = withoutFalse(auditAlone(run).findings, paired.rows);
  const grade = gradeOf(findings, comparableRows(run).length);
  return {
    ...paired.pairing,
    run,
    audit: { findings, grade },
    evidence: grade === 'E' ? null : evidenceOf(run),
  };
}

const ids: RunFileTexts = {
  title: () => ownRunId,
  // noteIds has every note.
  notes: Object.fromEntries(noteIds.map((id) => [id, id])) as RunFileTexts['notes'],
  served: () => ownRunId,
};

/**
 * Without what the outputs disprove. Errors that the tool keeps out of its throughput are not found
 * in it; and where the load was held back, one request in flight on average is chance.
 */
function withoutFalse(findings: Audit['findings'], rows: readonly OwnRow[]): Audit['findings'] {
  return findings.filter(({ id, row }) => {
    const of = rows.find((each) => each.id === row);
    if (id === 'errors-in-throughput') {
      return of?.outputs.some(({ read }) => read.notes.includes('throughput-includes-failures'));
    }
    return id !== 'serial-test' || (of && isSteady(of));
  });
}
