import { ownRunMarker, storeKey } from '#own-run/keys.ts';
import { type AddressProblem, runKey } from '#views/address/wizard-address.ts';
import type { WizardProps } from '#views/wizard/wizard-props.ts';
import { stored } from '../device.ts';
import type { LateLoads } from '../late-loads.ts';
import type { LateInWizard } from './late-views.ts';
import type { OwnRunInWizard } from './own-in-wizard.ts';

/** The reader's own run, where the device keeps one or an address asks for it. */
export function ownRunHere(late: LateLoads<LateInWizard>) {
  let own: (OwnRunInWizard & { readonly of: string | null }) | null = null;
  return {
    /** Looks what the device keeps now. */
    async look(asked: URLSearchParams) {
      const kept = stored(storeKey);
      const isAsked = asked.get(runKey) === ownRunMarker;
      if (own ? own.of === kept : kept === null && !isAsked) return;
      const read = await late.want('own');
      own = read ? { ...read(kept), of: kept } : null;
    },

    /** Under which the address may name it. */
    ids(): readonly string[] {
      // What could not be loaded is no mistake of the address.
      return own?.run || late.failed.has('own') ? [ownRunMarker] : [];
    },

    shown(
      problems: readonly AddressProblem[],
      message: string | null,
      onForget: () => void,
    ): Pick<WizardProps, 'own' | 'problems'> {
      return own?.shown(problems, message, onForget) ?? { own: null, problems };
    },

    /** Has the device forget it, and tells what to say then. */
    forget: () => own?.forget() ?? null,
  };
}
