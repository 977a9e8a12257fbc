import type { Locale } from '#i18n/locale.ts';
import { ownChoiceOf } from '#views/wizard/own-run-choice.ts';
import { ownRunMarker, storeKey, unreadKey } from '#own-run/keys.ts';
import { OwnRunNote } from '#views/wizard/own-run-note.tsx';
import type { AddressProblem } from '#views/address/wizard-address.ts';
import type { EvidenceRun, Late, OwnInWizard } from '#views/wizard/wizard.tsx';

/** The reader's own run in the wizard; loaded where there is one, or the address asks for one. */
export interface OwnRunInWizard {
  /** Null where no verdict can rest on it. */
  readonly run: EvidenceRun | null;
  readonly Note: NonNullable<Late['OwnNote']>;
  /** What is shown of it, and the problems of the address that this does not explain. */
  readonly shown: (
    problems: readonly AddressProblem[],
    message: string | null,
    onForget: () => void,
  ) => { readonly own: OwnInWizard; readonly problems: readonly AddressProblem[] };
  /** What is left when the device has forgotten it, and what to say then. */
  readonly forget: () => { readonly own: OwnRunInWizard; readonly message: string };
}

/** @param stored what the device keeps; null for nothing */
export async function ownRunInWizard(
  stored: string | null,
  locale: Locale,
): Promise<OwnRunInWizard> {
  const choice = await ownChoiceOf(stored, locale);
  return inWizard(choice);
}

function inWizard(choice: Awaited<ReturnType<typeof ownChoiceOf>>): OwnRunInWizard {
  const { run, words, unusable } = choice;
  return {
    run,
    Note: OwnRunNote,
    shown: (problems, message, onForget) => {
      const others = problems.filter(
        (problem) => problem.kind !== 'unknown-run' || problem.run !== ownRunMarker,
      );
      const isAbsent = others.length < problems.length;
      const because = unusable ? words.unusable : words.absent;
      return {
        own: { ...choice, message: message ?? (isAbsent ? because : null), onForget },
        problems: others,
      };
    },
    forget: () => {
      forgetRun();
      return {
        own: inWizard({ ...choice, run: null, unusable: null, unread: false }),
        message: words.cleared,
      };
    },
  };
}

function forgetRun() {
  try {
    localStorage.removeItem(storeKey);
    localStorage.removeItem(unreadKey);
  } catch {
    // Where the browser keeps nothing, there is nothing to forget.
  }
}
