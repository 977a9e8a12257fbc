import { acrossShare, lineHeight, lines, type Place, pointOf } from './geometry.ts';
import { anchorAt, type PanelProps, Shape } from './panel-parts.tsx';
import type { Placing } from './placing.ts';
import type { Mark, Panel } from './spec.ts';

type Point = Place & { readonly mark: Mark };

/** A line over concurrency: tick labels above their lines, a figure at each point. */
export function LinesPanel({ panel, place }: PanelProps) {
  const points = panel.marks.flatMap((mark): Point[] => {
    const at = pointOf(panel, mark);
    return at ? [{ ...at, mark }] : [];
  });
  return (
    <>
      <FigureAxis panel={panel} place={place} />
      <AcrossAxis panel={panel} place={place} />
      <g class="chart-mark">
        {points.slice(1).map((point, index) => (
          <Segment key={point.mark.rowId} from={points[index] ?? point} to={point} place={place} />
        ))}
        {points.map(({ mark, share, em }) => (
          <Shape key={mark.rowId} role={mark.role} x={place.x(share)} y={place.em(em)} />
        ))}
      </g>
      {points.map(({ mark, share, em }) => (
        <text
          key={mark.rowId}
          class="chart-label chart-strong chart-number"
          x={place.x(share > 0.9 ? 1 : share)}
          y={place.em(em - lines.labelRise)}
          text-anchor={anchorAt(share)}
        >
          {mark.text}
        </text>
      ))}
    </>
  );
}

function Segment({ from, to, place }: { from: Point; to: Point; place: Placing }) {
  return (
    <line
      class={`chart-line chart-${to.mark.role}`}
      x1={place.x(from.share)}
      y1={place.em(from.em)}
      x2={place.x(to.share)}
      y2={place.em(to.em)}
    />
  );
}

function FigureAxis({ panel, place }: { panel: Panel; place: Placing }) {
  return panel.axis.ticks.map(({ value, text }) => {
    const height = lineHeight(panel, value);
    return (
      <g key={value}>
        <line
          class={value === 0 ? 'chart-base' : 'chart-rule'}
          x1={0}
          x2={place.x(1)}
          y1={place.em(height)}
          y2={place.em(height)}
        />
        <text class="chart-soft chart-number" x={0} y={place.em(height - lines.tickRise)}>
          {text}
        </text>
      </g>
    );
  });
}

function AcrossAxis({ panel, place }: { panel: Panel; place: Placing }) {
  return (
    <>
      {panel.across?.ticks.map(({ value, text }) => {
        const share = acrossShare(panel, value);
        return (
          <text
            key={value}
            class="chart-soft chart-number"
            x={place.x(share > 0.9 ? 1 : share)}
            y={place.em(lines.tickBaseline)}
            text-anchor={anchorAt(share)}
          >
            {text}
          </text>
        );
      })}
      <text class="chart-soft" x={place.x(1)} y={place.em(lines.nameBaseline)} text-anchor="end">
        {panel.across?.name}
      </text>
    </>
  );
}
