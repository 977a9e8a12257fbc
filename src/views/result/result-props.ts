import type { Shown } from '#sentences/shown-result.ts';
import type { OnChanges } from './change-button.tsx';

export type ResultProps = Shown & {
  /** Why an experienced engineer would agree, where somebody wrote it down. */
  readonly reason?: string | undefined;
  readonly onChanges?: OnChanges | undefined;
};
