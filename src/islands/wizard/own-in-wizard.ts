import type { EvidenceRun } from '#evidence/run-evidence.ts';
import { loadOwnChoiceWords } from '#i18n/load/own-choice.ts';
import type { Locale } from '#i18n/locale.ts';
import { ownRunMarker, storeKey, unreadKey } from '#own-run/keys.ts';
import type { AddressProblem } from '#views/address/wizard-address.ts';
import { ownChoiceOf } from '#views/wizard/own-run-choice.ts';
import { OwnRunNote } from '#views/wizard/own-run-note.tsx';
import type { OwnInWizard } from '#views/wizard/wizard-props.ts';
import { store } from '../device.ts';

/** The reader's own run in the wizard; loaded where there is one, or the address asks for one. */
export interface OwnRunInWizard {
  /** Null where no verdict can rest on it. */
  readonly run: EvidenceRun | null;
  /** What is shown of it, and the problems of the address that this does not explain. */
  readonly shown: (
    problems: readonly AddressProblem[],
    message: string | null,
    onForget: () => void,
  ) => { readonly own: OwnInWizard; readonly problems: readonly AddressProblem[] };
  /** Has the device forget it, and tells what to say then. */
  readonly forget: () => string;
}

/** Loads what reads a run as the device keeps it, null for none. */
export async function loadOwnInWizard(locale: Locale) {
  const words = await loadOwnChoiceWords(locale);
  return (kept: string | null): OwnRunInWizard => {
    const choice = ownChoiceOf(kept, words);
    return {
      run: choice.run,
      shown: (problems, message, onForget) => {
        const others = problems.filter(
          (problem) => problem.kind !== 'unknown-run' || problem.run !== ownRunMarker,
        );
        const isAbsent = others.length < problems.length;
        const because = choice.unusable ? words.unusable : words.absent;
        const said = message ?? (isAbsent ? because : null);
        return { own: { ...choice, Note: OwnRunNote, message: said, onForget }, problems: others };
      },
      forget: () => {
        store(storeKey, null);
        store(unreadKey, null);
        return words.cleared;
      },
    };
  };
}
