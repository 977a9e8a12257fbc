import { legend } from './geometry.ts';
import { Shape } from './panel-marks.tsx';
import type { Placing } from './placing.ts';
import type { Panel } from '../spec/spec.ts';

/** What belongs to which line or shape, one below the other, where there is more than one. */
export function Legend({ panel, place: { em } }: { panel: Panel; place: Placing }) {
  if (panel.series.length < 2) return null;
  const [from, to] = legend.sample;
  return panel.series.map((series, index) => {
    const baseline = legend.firstBaseline + index * legend.line;
    const middle = em(baseline - 0.35);
    return (
      <g key={series.id}>
        {panel.across && (
          <line
            class={`chart-line chart-${series.role} chart-look-${series.look}`}
            x1={em(from)}
            x2={em(to)}
            y1={middle}
            y2={middle}
          />
        )}
        <Shape mark={series} x={em((from + to) / 2)} y={middle} />
        <text class="chart-label" x={em(legend.labelStart)} y={em(baseline)}>
          {series.label}
        </text>
      </g>
    );
  });
}
