import { NotLoaded } from '../not-loaded.tsx';
import type { WizardNotLoaded } from '#i18n/site-words.ts';
import type { LateId, WizardProps } from './wizard-props.ts';

/** Tells, in the place of something that could not be loaded, what is missing there. */
export function Missing({
  of,
  late,
  notLoaded,
  actions,
}: Pick<WizardProps, 'late' | 'notLoaded' | 'actions'> & {
  readonly of: LateId & keyof WizardNotLoaded;
}) {
  if (!late.failed.has(of)) return null;
  return (
    <NotLoaded
      {...{ ...notLoaded, of }}
      text={notLoaded[of]}
      onRetry={() => actions?.onRetry(of)}
    />
  );
}
