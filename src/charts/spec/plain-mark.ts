import type { InWords } from './selection.ts';
import type { Mark } from './spec.ts';

/** What tells one computed figure from another. */
type Plain = Omit<Mark, 'range' | 'bound' | 'to' | 'note' | 'shown' | 'spoken'> & {
  /** The figure with its unit, where it has one. */
  readonly shown?: string;
};

/** The mark of a computed figure: it has no repeats, no bound, and nothing that it is compared with. */
export function plainMark({ at, text, shown = text, ...mark }: Plain, { words }: InWords): Mark {
  return {
    ...mark,
    range: null,
    bound: null,
    to: null,
    at,
    text,
    shown,
    note: null,
    spoken: words.spoken(mark.name, shown, null),
  };
}
