import type { ComponentChildren } from 'preact';
import type { DecisionWords, PartId } from '#i18n/decision-words.ts';

/** Something that explains a result, one level down. Its content exists only while it is open. */
export function Part({
  id,
  words,
  onToggle,
  children,
}: {
  readonly id: PartId;
  readonly words: DecisionWords;
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
      {children}
    </details>
  );
}
