import type { DecisionWords, PartId } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { WizardState } from '#views/address/wizard-address.ts';
import type { Drafts } from '#views/fields/number-field.tsx';
import type { LoadedParts } from '#views/parts/parts.tsx';
import type { WizardData } from '#views/wizard/wizard-props.ts';
import type { LateLoads } from '../late-loads.ts';
import type { LateInWizard } from './late-views.ts';

/** The page that a wizard stands on. */
export interface WizardPage {
  readonly wizard: HTMLElement;
  readonly root: Element;
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly data: WizardData;
  /** Ends with the element. */
  readonly signal: AbortSignal;
}

/** What the wizard knows beside its address. */
export interface Memory {
  readonly drafts: Drafts;
  readonly open: ReadonlySet<PartId>;
  readonly message: string | null;
  readonly ownMessage: string | null;
  readonly printedPlain: boolean;
}

/** Shows what the address of the page holds, and goes to other ones. */
export interface Session {
  readonly page: WizardPage;
  readonly late: LateLoads<LateInWizard>;
  readonly parts: LateLoads<LoadedParts>;
  /** Names of the runs that an address may ask for. */
  readonly runIds: () => readonly string[];
  /** Shows what the address holds, once what that takes is loaded. */
  readonly follow: () => Promise<void>;
  /** Shows an address that is new to the page. */
  readonly arrive: () => Promise<void>;
  /** Goes to a state: one more entry in the history, kept on the device, and shown. */
  readonly go: (next: WizardState) => Promise<void>;
  readonly update: (change: (before: Memory) => Partial<Memory>) => void;
  readonly draw: () => void;
}
