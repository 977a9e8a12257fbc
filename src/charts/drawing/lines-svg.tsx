import { acrossShare, legendHeight, lineHeight, lines, type Place, pointOf } from './geometry.ts';
import { Legend } from './legend-svg.tsx';
import { anchorAt, type PanelProps, Shape } from './panel-marks.tsx';
import type { Placing } from './placing.ts';
import type { Mark, Panel, Series } from '../spec/spec.ts';

type Point = Place & { readonly mark: Mark };

/** Lines over concurrency or rate: tick labels above their lines; with a single line, a figure at each point. */
export function LinesPanel({ panel, place }: PanelProps) {
  return (
    <>
      <Legend panel={panel} place={place} />
      <FigureAxis panel={panel} place={place} />
      <AcrossAxis panel={panel} place={place} />
      {panel.series.map((series) => (
        <Line key={series.id} {...{ series, panel, place }} />
      ))}
    </>
  );
}

interface LineProps {
  readonly series: Series;
  readonly panel: Panel;
  readonly place: Placing;
}

function Line({ series, panel, place }: LineProps) {
  const points = panel.marks.flatMap((mark): Point[] => {
    const at = mark.series === series.id ? pointOf(panel, mark) : null;
    return at ? [{ ...at, mark }] : [];
  });
  return (
    <>
      {points.map(({ mark, share }) => (
        <Range key={mark.rowId} {...{ mark, share, panel, place }} />
      ))}
      <g class="chart-mark">
        {points.slice(1).map((point, index) => (
          <Segment
            key={point.mark.rowId}
            {...{ series, place, from: points[index] ?? point, to: point }}
          />
        ))}
        {points.map(({ mark, share, em }) => (
          <Shape key={mark.rowId} mark={mark} x={place.x(share)} y={place.em(em)} />
        ))}
      </g>
      {panel.series.length === 1 &&
        points.map(({ mark, share, em }) => (
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

interface SegmentProps {
  readonly series: Series;
  readonly from: Point;
  readonly to: Point;
  readonly place: Placing;
}

function Segment({ series: { role, look }, from, to, place }: SegmentProps) {
  return (
    <line
      class={`chart-line chart-${role} chart-look-${look}`}
      x1={place.x(from.share)}
      y1={place.em(from.em)}
      x2={place.x(to.share)}
      y2={place.em(to.em)}
    />
  );
}

interface RangeProps {
  readonly mark: Mark;
  readonly share: number;
  readonly panel: Panel;
  readonly place: Placing;
}

/** From the lowest to the highest of the repeats. */
function Range({ mark: { range, role }, share, panel, place }: RangeProps) {
  if (!range) return null;
  const [low, high] = range;
  return (
    <line
      class={`chart-line chart-${role}`}
      x1={place.x(share)}
      x2={place.x(share)}
      y1={place.em(lineHeight(panel, low))}
      y2={place.em(lineHeight(panel, high))}
    />
  );
}

function FigureAxis({ panel, place }: { panel: Panel; place: Placing }) {
  return panel.axis.ticks.map(({ value, text }) => {
    const height = lineHeight(panel, value);
    return (
      <g key={value}>
        <line
          class={value === panel.axis.base ? 'chart-base' : 'chart-rule'}
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
  const moved = legendHeight(panel);
  return (
    <>
      {panel.across?.ticks.map(({ value, text }) => {
        const share = acrossShare(panel, value);
        return (
          <text
            key={value}
            class="chart-soft chart-number"
            x={place.x(share > 0.9 ? 1 : share)}
            y={place.em(moved + lines.tickBaseline)}
            text-anchor={anchorAt(share)}
          >
            {text}
          </text>
        );
      })}
      <text
        class="chart-soft"
        x={place.x(1)}
        y={place.em(moved + lines.nameBaseline)}
        text-anchor="end"
      >
        {panel.across?.name}
      </text>
    </>
  );
}
