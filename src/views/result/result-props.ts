import type { ComponentChildren } from 'preact';
import type { Shown } from '#sentences/shown-result.ts';
import type { OnChanges } from './change-button.tsx';

export type ResultProps = Shown & {
  /** Why an experienced engineer would agree, where somebody wrote it down. */
  readonly reason?: string | undefined;
  /** Address of the page that holds the model against real decisions; none on paper. */
  readonly howOftenRight?: string | undefined;
  readonly onChanges?: OnChanges | undefined;
  /** How firm the verdict is; it may come later than the rest. */
  readonly firmness?: ComponentChildren;
};
