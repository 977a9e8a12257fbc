import type { Chart, Plugin } from 'chart.js';
import type { Surroundings } from './chart-config.ts';
import { rowsBottom, rowsTop } from '../drawing/geometry.ts';
import type { ChartKind, Panel } from '../spec/spec.ts';

/**
 * Draws the lines of the axis of figures below the marks, at the ticks of its scale. As in the SVG
 * they reach beyond the plot, which Chart.js's own grid does not.
 * @param surroundings what holds now, because colours change with the theme
 */
export function axisLines(
  kind: ChartKind,
  panel: Panel,
  surroundings: () => Surroundings,
): Plugin<'bar' | 'line'> {
  return {
    id: 'axis-lines',
    beforeDatasetsDraw: (chart: Chart) => {
      const scale = chart.scales[kind === 'lines' ? 'y' : 'x'];
      const { em, ink, rule } = surroundings();
      const { ctx } = chart;
      ctx.save();
      ctx.lineWidth = 1;
      for (const { value } of scale?.ticks ?? []) {
        const at = scale?.getPixelForValue(value) ?? 0;
        ctx.strokeStyle = value === panel.axis.base ? ink : rule;
        ctx.beginPath();
        if (kind !== 'lines') {
          // A canvas cuts off the outer half of a line on its edge.
          const inside = Math.min(Math.max(at, 0.5), chart.width - 0.5);
          ctx.moveTo(inside, rowsTop(panel) * em);
          ctx.lineTo(inside, rowsBottom(panel) * em);
        } else {
          ctx.moveTo(0, at);
          ctx.lineTo(chart.width, at);
        }
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
