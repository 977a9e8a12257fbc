import { h } from 'preact';
import { loadArrivalWords } from '#i18n/load/arrival.ts';
import type { Locale } from '#i18n/locale.ts';
import type { usableOverrides } from '#views/address/usable-overrides.ts';
import type { DrawnWizard, LateViews } from '#views/wizard/wizard-props.ts';
import type { OwnRunInWizard } from './own-in-wizard.ts';

/** What the wizard loads when it is needed, beside what explains a result. */
export interface LateInWizard extends LateViews {
  readonly overrides: typeof usableOverrides;
  readonly own: (kept: string | null) => OwnRunInWizard;
  /** Nothing to hold: once it is there, the wizard prints as a sheet. */
  readonly sheet: void;
}

/** The wizard that it is loaded for. */
export interface LateFor {
  readonly wizard: HTMLElement;
  readonly locale: Locale;
  /** What the wizard shows; null before it shows anything. */
  readonly current: () => DrawnWizard | null;
  readonly signal: AbortSignal;
}

/** Each a file of its own, so that nobody waits for what nobody asks for. */
export const lateViews: {
  readonly [Id in keyof LateInWizard]: (wizard: LateFor) => Promise<LateInWizard[Id]>;
} = {
  arrival: async ({ locale }) => {
    const [{ Arrival, Reservations }, arrival] = await Promise.all([
      import('#views/wizard/arrival.tsx'),
      loadArrivalWords(locale),
    ]);
    return {
      Arrival: (props) => h(Arrival, { ...props, arrival }),
      Reservations: (props) => h(Reservations, { ...props, arrival }),
    };
  },
  firmness: async ({ locale }) => (await import('./firmness.ts')).loadFirmness(locale),
  overrides: async () => (await import('#views/address/usable-overrides.ts')).usableOverrides,
  own: async ({ locale }) => (await import('./own-in-wizard.ts')).loadOwnInWizard(locale),
  sheet: async (wizard) => (await import('./print-result.ts')).printAsSheet(wizard),
};
