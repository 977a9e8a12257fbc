/** What is said where something could not be loaded. */
export interface NotLoadedText {
  /** What that means for the reader. */
  readonly text: string;
  /** The button that tries again, and what else may help. */
  readonly again: string;
  readonly otherwise: string;
}

type Props = NotLoadedText & {
  /** What is missing, for scripts and tests. */
  readonly of: string;
  readonly onRetry?: (() => void) | undefined;
  /** At build, before anything can have failed. */
  readonly hidden?: boolean;
};

/** Says in the place of something that could not be loaded what is missing, and tries again. */
export function NotLoaded({ of, text, again, otherwise, onRetry, hidden }: Props) {
  return (
    <p class="not-loaded" data-not-loaded={of} role={hidden ? undefined : 'alert'} hidden={hidden}>
      {text}{' '}
      <button type="button" onClick={onRetry}>
        {again}
      </button>{' '}
      {otherwise}
    </p>
  );
}
