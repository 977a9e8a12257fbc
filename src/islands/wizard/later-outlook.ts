import type { Situation } from '#engine/capacity/situation.ts';
import { type Outlook, outlookOf } from '#engine/explanation/outlook.ts';
import { isComplete } from '#engine/questions/answers.ts';
import type { AddressView } from '#views/address/address-view.ts';
import type { WizardProps } from '#views/wizard/wizard-props.ts';

/**
 * Gives the outlook of a view, which is computed after the answer itself is on the screen: some ten
 * thousand verdicts take a moment. Until then it gives that of the last answers.
 * @param done called once it is computed
 */
export function laterOutlook(done: () => void) {
  let wanted: AddressView | null = null;
  let last: { readonly of: AddressView; readonly outlook: Outlook } | null = null;

  return function outlookAt(
    view: AddressView,
    situation: Omit<Situation, 'answers'>,
  ): Pick<WizardProps, 'outlook' | 'pending'> {
    const { answers, unsure } = view.state;
    wanted = view;
    if (isComplete(answers) || Object.keys(answers).length + unsure.length < 2) {
      return { outlook: null, pending: false };
    }
    const pending = last?.of !== view;
    if (pending) {
      setTimeout(() => {
        if (wanted !== view || last?.of === view) return;
        last = { of: view, outlook: outlookOf(answers, situation) };
        done();
      });
    }
    return { outlook: last?.outlook ?? null, pending };
  };
}
