import type { Panel } from './spec.ts';

/**
 * The columns of a chart as a table: one for each measure. Where each test has panels of its own,
 * those of a measure become one, with their marks one after the other. A row is what stands at the
 * same place in all columns.
 */
export function columnsOf(panels: readonly Panel[]): readonly Panel[] {
  const firsts = panels.filter(
    ({ measure }, index) => panels.findIndex((panel) => panel.measure === measure) === index,
  );
  return firsts.map((first) => ({
    ...first,
    marks: panels.filter(({ measure }) => measure === first.measure).flatMap(({ marks }) => marks),
  }));
}
