import type { Panel } from '../spec/spec.ts';

/** Panels with some of their rows; axes stay those of the whole chart, so that lengths compare. */
export function withRows(panels: readonly Panel[], rows: readonly string[]): readonly Panel[] {
  return panels.map((panel) => {
    const marks = panel.marks.filter(({ rowId }) => rows.includes(rowId));
    const series = panel.series.filter(({ id }) => marks.some((mark) => mark.series === id));
    return { ...panel, marks, series };
  });
}
