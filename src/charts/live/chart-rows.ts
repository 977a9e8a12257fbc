import type { Panel } from '../spec/spec.ts';

/**
 * Panels with some of their rows, without those that have none of them; axes stay those of the whole
 * chart, so that lengths compare.
 */
export function withRows(panels: readonly Panel[], rows: readonly string[]): readonly Panel[] {
  return panels.flatMap((panel) => {
    const marks = panel.marks.filter(({ rowId }) => rows.includes(rowId));
    const series = panel.series.filter(({ id }) => marks.some((mark) => mark.series === id));
    return marks.length > 0 ? [{ ...panel, marks, series }] : [];
  });
}
