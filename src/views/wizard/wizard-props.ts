import type { FunctionComponent } from 'preact';
import type { Assumptions } from '#engine/capacity/assumptions.ts';
import type { Outlook } from '#engine/explanation/outlook.ts';
import type { LimitsByPlace, Overrides } from '#engine/verdict/overrides.ts';
import type { Verdict } from '#engine/verdict/verdict.ts';
import type { EvidenceRun } from '#evidence/run-evidence.ts';
import type { DecisionWords, PartId } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { WizardNotLoaded } from '#i18n/site-words.ts';
import type { Shown } from '#sentences/shown-result.ts';
import type { AddressView } from '../address/address-view.ts';
import type { Drafts } from '../fields/number-field.tsx';
import type { NotLoadedText } from '../not-loaded.tsx';
import type { LatePartProps, LoadedParts } from '../parts/parts.tsx';
import type { OwnChoice } from './own-run-choice.ts';
import type { QuestionnaireProps } from './questionnaire-props.ts';

/** What the wizard needs to compute and to say, put into the page at build. */
export interface WizardData {
  readonly assumptions: Assumptions;
  readonly limits: LimitsByPlace;
  /** The runs that a verdict can rest on; the first is the default. */
  readonly runs: readonly [EvidenceRun, ...EvidenceRun[]];
  /** Stands for assumptions and evidence in shared links. */
  readonly version: string;
  readonly notLoaded: WizardNotLoaded & Omit<NotLoadedText, 'text'>;
}

export interface WizardProps extends WizardData, AddressView {
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly drafts: Drafts;
  /** Parts of the explanation that are open. */
  readonly open: ReadonlySet<PartId>;
  /** The reader's own run, where there is something to say of one. */
  readonly own: OwnInWizard | null;
  /** What is still possible; null until two questions are answered, and until it is computed. */
  readonly outlook: Outlook | null;
  /** Whether that is still of the last answers, and the present ones are being computed. */
  readonly pending: boolean;
  /** What has just happened, where that is not the verdict. */
  readonly message: string | null;
  readonly kept: Kept;
  readonly late: Loads<LateViews, LateId>;
  readonly parts: Loads<LoadedParts>;
  /** Whether the page was printed without the sheet for printing. */
  readonly printedPlain: boolean;
  readonly page: string | null;
  readonly actions?: Actions;
}

/** The wizard as it is drawn: with the result, which is null while questions are open. */
export type DrawnWizard = WizardProps & { readonly shown: Shown | null };

/** What few readers need, loaded for those who do. */
export interface LateViews {
  readonly arrival: {
    /** What there is to say before the questions. */
    readonly Arrival: FunctionComponent<WizardProps>;
    /** What has to be known before the verdict is believed. */
    readonly Reservations: FunctionComponent<WizardProps & { readonly verdict: Verdict | null }>;
  };
  /** How firm the verdict is. */
  readonly firmness: FunctionComponent<FirmnessProps>;
}

/** What the plausible models follow from, beside what is shown. */
export type FirmnessProps = Shown & Pick<WizardData, 'limits'> & { readonly overrides: Overrides };

/** What may fail to load and is told then. */
export type LateId = keyof LateViews | 'overrides' | 'own' | 'sheet';

/** What has been loaded so far, and what could not be had. */
export interface Loads<Things, Id = keyof Things> {
  readonly here: Partial<Things>;
  readonly failed: ReadonlySet<Id>;
}

export interface OwnInWizard extends OwnChoice {
  readonly Note: FunctionComponent<{ readonly own: OwnInWizard }>;
  /** What has happened to it. */
  readonly message: string | null;
  readonly onForget: () => void;
}

/** What the device keeps of earlier answers. */
export interface Kept {
  /** How many questions those answered, where the reader can go on from there. */
  readonly answered: number | null;
  /** Whether the answers shown are kept. */
  readonly these: boolean;
}

export interface Actions
  extends Required<Pick<QuestionnaireProps, 'onAnswer' | 'onExact'>>,
    Required<Pick<LatePartProps, PartAction>> {
  readonly onRun: (run: string | null) => void;
  readonly onClear: () => void;
  readonly onToggle: (id: PartId, open: boolean) => void;
  readonly onResume: () => void;
  readonly onForget: () => void;
  readonly onRetry: (id: LateId) => void;
  readonly onRetryPart: (id: PartId) => void;
}

type PartAction = 'onChanges' | 'onOverrides' | 'onRefuse' | 'onReset' | 'onCopy' | 'onPrint';
