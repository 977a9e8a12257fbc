import type { Row, Run } from '#schema/run.ts';
import type { Rule } from './finding.ts';

/**
 * A number such as -1 in place of a figure: the measuring program did not collect it, and whoever
 * calculates with the file calculates with it. One finding for each measure.
 */
export const placeholderValue: Rule = function* ({ rows, units }) {
  // Object.keys forgets the keys' type.
  for (const measure of Object.keys(units) as (keyof Run['units'])[]) {
    const placeholders = rows.flatMap((row) => placeholderOf(row, measure) ?? []);
    const [placeholder] = placeholders;
    if (placeholder === undefined) continue;
    yield {
      id: 'placeholder-value',
      row: null,
      facts: { measure, placeholder, rows: placeholders.length },
    };
  }
};

function placeholderOf({ values }: Row, measure: keyof Run['units']): number | undefined {
  return values[measure]?.placeholder;
}
