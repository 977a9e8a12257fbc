import type { FunctionComponent } from 'preact';
import type { LimitsByPlace, Overridden, Overrides } from '#engine/verdict/overrides.ts';
import { type PartId, partIds } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { OnChanges } from '../result/change-button.tsx';
import type { Drafts } from '../fields/number-field.tsx';
import { Part, type PartState } from './part.tsx';
import type { EvidenceRun } from '#evidence/run-evidence.ts';
import type { Shown } from '#sentences/shown-result.ts';
import type { WizardState } from '../address/wizard-address.ts';

/** What a part of the explanation can use. */
export interface PartProps extends Shown {
  readonly explain: ExplanationWords;
  readonly state: WizardState;
  readonly drafts: Drafts;
  /** The assumptions of the model itself, what is plausible for each, and what came of changes. */
  readonly model: Assumptions;
  readonly limits: LimitsByPlace;
  readonly overridden: Overridden | null;
  /** The runs that everybody has, the default one first. */
  readonly published: readonly [EvidenceRun, ...EvidenceRun[]];
  /** What the model computes with, as a version. */
  readonly dataVersion: string;
  /** Address of the page without its query; null where there is none. */
  readonly page: string | null;
  readonly onChanges?: OnChanges | undefined;
  readonly onNumber?: ((kind: keyof Overrides, name: string, text: string) => void) | undefined;
  readonly onReset?: (() => void) | undefined;
  readonly onCopy?: ((text: string, done: string) => void) | undefined;
  readonly onPrint?: (() => void) | undefined;
}

export type PartView = FunctionComponent<PartProps>;

/** Which parts are open, and what has been loaded of them so far. */
export interface LoadedParts {
  readonly open: ReadonlySet<PartId>;
  readonly failed: ReadonlySet<PartId>;
  readonly views: ReadonlyMap<PartId, PartView>;
  readonly explain: ExplanationWords | null;
}

export const noParts: LoadedParts = {
  open: new Set(),
  failed: new Set(),
  views: new Map(),
  explain: null,
};

/** All that explains a result, each part loaded when it is opened. */
export function Parts({
  parts,
  onToggle,
  ...props
}: Omit<PartProps, 'explain'> & {
  readonly parts: LoadedParts;
  readonly onToggle?: ((id: PartId, open: boolean) => void) | undefined;
}) {
  return (
    <div class="parts">
      {partIds.map((id) => {
        const View = parts.views.get(id);
        return (
          <Part key={id} id={id} state={stateOf(id, parts)} words={props.words} onToggle={onToggle}>
            {View && parts.explain && parts.open.has(id) && (
              <View {...props} explain={parts.explain} />
            )}
          </Part>
        );
      })}
    </div>
  );
}

function stateOf(id: PartId, { open, failed, views, explain }: LoadedParts): PartState {
  if (!open.has(id)) return 'closed';
  if (views.has(id) && explain) return 'shown';
  return failed.has(id) ? 'failed' : 'loading';
}
