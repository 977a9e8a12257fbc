import { legendHeight, rowShare, rows, rowsBottom, rowsTop } from './geometry.ts';
import { anchorAt } from './panel-marks.tsx';
import type { Placing } from './placing.ts';
import type { ChartKind, Panel } from '../spec/spec.ts';

/** Figures above and lines through the rows of bars or dots. */
export function RowAxis({
  kind,
  panel,
  place: { x, em },
}: {
  kind: ChartKind;
  panel: Panel;
  place: Placing;
}) {
  const top = rowsTop(panel);
  return panel.axis.ticks.map(({ value, text }, index) => {
    const share = rowShare(kind, panel, value);
    return (
      <g key={value} class={index % 2 === 0 ? 'chart-tick' : 'chart-tick chart-tick-between'}>
        <text
          class="chart-soft chart-number"
          x={x(share)}
          y={em(legendHeight(panel) + rows.tickBaseline)}
          text-anchor={anchorAt(share)}
        >
          {text}
        </text>
        <line
          class={value === panel.axis.base ? 'chart-base' : 'chart-rule'}
          x1={x(share)}
          x2={x(share)}
          y1={em(top)}
          y2={em(rowsBottom(panel))}
        />
      </g>
    );
  });
}
