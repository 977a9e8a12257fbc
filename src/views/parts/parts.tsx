import type { FunctionComponent } from 'preact';
import type { LimitsByPlace, Overridden, Overrides } from '#engine/verdict/overrides.ts';
import { type PartId, partIds } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { OnChanges } from '../result/change-button.tsx';
import type { Drafts } from '../fields/number-field.tsx';
import { NotLoaded, type NotLoadedText } from '../not-loaded.tsx';
import { Part } from './part.tsx';
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
  readonly onOverrides?: ((overrides: Overrides) => void) | undefined;
  /** Leaves a text that was refused in its field, with what is wrong with it. */
  readonly onRefuse?: ((field: string, text: string, wrong: string) => void) | undefined;
  readonly onReset?: (() => void) | undefined;
  readonly onCopy?: ((text: string, done: string) => void) | undefined;
  readonly onPrint?: (() => void) | undefined;
}

export type PartView = FunctionComponent<PartProps>;

/** A part that has been loaded: with the words of all parts, and what to say of a copy. */
export type LatePart = FunctionComponent<LatePartProps>;

export type LatePartProps = Omit<PartProps, 'explain' | 'onCopy'> & {
  readonly onCopy?: ((text: string, said: CopySaid) => void) | undefined;
};

export interface CopySaid {
  readonly done: string;
  readonly failed: string;
}

export type LoadedParts = Readonly<Record<PartId, LatePart>>;

type Props = LatePartProps & {
  readonly parts: { readonly here: Partial<LoadedParts>; readonly failed: ReadonlySet<PartId> };
  readonly open: ReadonlySet<PartId>;
  readonly notLoaded: NotLoadedText;
  readonly onToggle?: ((id: PartId, open: boolean) => void) | undefined;
  readonly onRetryPart?: ((id: PartId) => void) | undefined;
};

/** All that explains a result, each part loaded when it is opened. */
export function Parts({ parts, open, notLoaded, onToggle, onRetryPart, ...props }: Props) {
  return (
    <div class="parts">
      {partIds.map((id) => (
        <Part key={id} {...{ id, onToggle }} words={props.words}>
          {open.has(id) && contentOf(id)}
        </Part>
      ))}
    </div>
  );

  function contentOf(id: PartId) {
    const View = parts.here[id];
    if (View) return <View {...props} />;
    if (!parts.failed.has(id)) return <p class="soft">{props.words.result.loading}</p>;
    return <NotLoaded {...{ ...notLoaded, of: id }} onRetry={() => onRetryPart?.(id)} />;
  }
}
