import type { Shown } from '#sentences/shown-result.ts';
import { Missing } from './missing.tsx';
import type { WizardProps } from './wizard-props.ts';

/** How firm what is shown is, once what computes that is loaded; nothing until then. */
export function firmnessIn(props: WizardProps, shown: Shown) {
  const { late, limits, state } = props;
  if (late.failed.has('firmness')) return <Missing of="firmness" {...props} />;
  const { firmness: Firmness } = late.here;
  return Firmness && <Firmness {...shown} limits={limits} overrides={state.overrides} />;
}
