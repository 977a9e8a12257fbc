/** Texts that are being typed and are no valid numbers yet, by the id of their field. */
export interface Drafts {
  readonly texts: ReadonlyMap<string, string>;
  /** Fields whose text was given and refused. */
  readonly refused: ReadonlySet<string>;
  readonly onInput?: (field: string, text: string) => void;
}

export const noDrafts: Drafts = { texts: new Map(), refused: new Set() };

interface Props {
  /** Id of the field, which drafts go by. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** The number in force; empty for none. */
  readonly value: string;
  readonly drafts: Drafts;
  /** What is wrong, shown when the text was refused. */
  readonly error: string;
  readonly help?: string | undefined;
  readonly onGiven?: ((text: string) => void) | undefined;
}

/** A number typed as text, so that what is wrong with it can be said in the reader's language. */
export function NumberField({ id, label, unit, value, drafts, error, help, onGiven }: Props) {
  const refused = drafts.refused.has(id);
  const about = [help ? `${id}-about` : '', refused ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <span class="number-input">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          value={drafts.texts.get(id) ?? value}
          aria-invalid={refused}
          aria-describedby={about || undefined}
          onInput={({ currentTarget }) => drafts.onInput?.(id, currentTarget.value)}
          onChange={({ currentTarget }) => onGiven?.(currentTarget.value)}
        />
        {unit && <span>{unit}</span>}
      </span>
      {help && <p id={`${id}-about`}>{help}</p>}
      {refused && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
