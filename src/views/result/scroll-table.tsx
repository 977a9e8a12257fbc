import type { ComponentChildren } from 'preact';

interface Props {
  /** What the table shows: the name of its frame, and its caption. */
  readonly label: string;
  /** Where the label stands: over the table, in it for screen readers, or in the name alone. */
  readonly caption?: 'shown' | 'hidden' | 'none';
  readonly class?: string;
  /** What stands over each column; null over what names the rows. */
  readonly head: readonly ComponentChildren[];
  /** The bodies of the table, and its foot. */
  readonly children: ComponentChildren;
}

/** A table in a frame of its own, which scrolls by hand and by key where the page is narrower. */
export function ScrollTable({ label, caption = 'shown', class: kind, head, children }: Props) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={label}>
      <table class={kind}>
        {caption !== 'none' && (
          <caption class={caption === 'hidden' ? 'visually-hidden' : undefined}>{label}</caption>
        )}
        <thead>
          <tr>
            {head.map((cell, column) =>
              cell === null ? (
                <td key={column} />
              ) : (
                <th key={column} scope="col">
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
