import type { ComponentChildren } from 'preact';
import type { DecisionWords, PartId } from '#i18n/decision-words.ts';

/** How far a part is that is loaded when it is opened. */
export type PartState = 'closed' | 'loading' | 'failed' | 'shown';

/** Something that explains a result, one level down. Its content exists only while it is open. */
export function Part({
  id,
  words,
  state,
  onToggle,
  children,
}: {
  readonly id: PartId;
  readonly words: DecisionWords;
  readonly state: PartState;
  readonly onToggle?: ((id: PartId, open: boolean) => void) | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <details
      class="part"
      data-part={id}
      onToggle={({ currentTarget }) => onToggle?.(id, currentTarget.open)}
    >
      <summary>
        <h3>{words.parts[id]}</h3>
      </summary>
      {state === 'loading' && <p class="soft">{words.result.loading}</p>}
      {state === 'failed' && <p class="flag">{words.result.notLoaded}</p>}
      {state === 'shown' && children}
    </details>
  );
}
