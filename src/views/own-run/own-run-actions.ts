import type { OwnQuestion } from '#own-run/answers.ts';

/** What the page of own runs does when its controls are used. */
export interface OwnRunActions {
  readonly onFirstInput: () => void;
  readonly onText: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAnswer: (output: string, question: OwnQuestion, answer: string) => void;
  /** Whether a difference does no harm, by its key. */
  readonly onConfirm: (key: string, harmless: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: (output: string) => void;
  readonly onClear: () => void;
  readonly onSaveUnread: () => void;
  readonly onDiscardUnread: () => void;
}
