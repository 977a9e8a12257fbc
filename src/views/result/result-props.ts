import type { FunctionComponent } from 'preact';
import type { Shown } from '#sentences/shown-result.ts';
import type { OnChanges } from './change-button.tsx';

export type ResultProps = Shown & {
  /** Why an experienced engineer would agree, where somebody wrote it down. */
  readonly reason?: string | undefined;
  readonly onChanges?: OnChanges | undefined;
  /** What helps where nothing fits; it may come later than the rest. */
  readonly Remedies?: RemediesView | null | undefined;
};

export type RemediesView = FunctionComponent<
  Shown & { readonly onChanges?: OnChanges | undefined }
>;
