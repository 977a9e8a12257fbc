import type { PlanWords } from '#i18n/plan-words.ts';

export type OnCopy = (text: string, done: string) => void;

/** A block of code with its name and, where the page can copy, a button. */
export function CopiedCode({
  id,
  name,
  text,
  planWords,
  onCopy,
}: {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly planWords: PlanWords;
  readonly onCopy?: OnCopy | undefined;
}) {
  return (
    <figure class="plan-code" data-file={id}>
      <figcaption>{name}</figcaption>
      <pre tabIndex={0} role="group" aria-label={name}>
        <code>{text}</code>
      </pre>
      {onCopy && (
        <button type="button" onClick={() => onCopy(text, planWords.copied)}>
          {planWords.copy(name)}
        </button>
      )}
    </figure>
  );
}
