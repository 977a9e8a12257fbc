import type { OwnChoiceWords } from '#i18n/own-choice-words.ts';
import { judge } from '#own-run/judgement.ts';
import { ownRunMarker } from '#own-run/keys.ts';
import { readStored } from '#own-run/store.ts';
import type { EvidenceRun } from '#evidence/run-evidence.ts';

/** The reader's own run as the wizard offers it. */
export interface OwnChoice {
  readonly words: OwnChoiceWords;
  /** Null where there is none, or none that a verdict can rest on. */
  readonly run: EvidenceRun | null;
  /** What the list says instead of a run that cannot be used; null where there is no run. */
  readonly unusable: string | null;
  /** Whether something is kept that cannot be read. */
  readonly unread: boolean;
}

/** @param stored what the device keeps; null for nothing */
export function ownChoiceOf(stored: string | null, words: OwnChoiceWords): OwnChoice {
  const { own, complete } = readStored(stored);
  const none = { words, run: null, unusable: null, unread: !complete };
  if (own.outputs.length === 0) return none;
  const { evidence, audit, obstacles, pair } = judge(own);
  if (!evidence) {
    const { notScored, notUsed } = words;
    return { ...none, unusable: obstacles.length > 0 ? notScored : notUsed(audit.grade) };
  }
  const title = words.name(pair?.flask.conditions.path ?? null, evidence.includesHandler ?? false);
  return { ...none, run: { id: ownRunMarker, title, grade: audit.grade, evidence } };
}
