import { barMiddle, barShare, bars } from './geometry.ts';
import { anchorAt, type PanelProps, Shape } from './panel-parts.tsx';
import type { Mark } from './spec.ts';

/** A row for each mark: shape, label and figure above, the bar below, which begins at 0. */
export function BarsPanel({ panel, place, hatch }: PanelProps) {
  const { x, em } = place;
  const bottom = bars.top + panel.marks.length * bars.row;
  return (
    <>
      {panel.axis.ticks.map(({ value, text }, index) => {
        const share = barShare(panel, value);
        return (
          <g key={value} class={index % 2 === 0 ? 'chart-tick' : 'chart-tick chart-tick-between'}>
            <text
              class="chart-soft chart-number"
              x={x(share)}
              y={em(bars.tickBaseline)}
              text-anchor={anchorAt(share)}
            >
              {text}
            </text>
            <line
              class={value === 0 ? 'chart-base' : 'chart-rule'}
              x1={x(share)}
              x2={x(share)}
              y1={em(bars.top)}
              y2={em(bottom)}
            />
          </g>
        );
      })}
      {panel.marks.map((mark, index) => (
        <BarRow key={mark.rowId} {...{ mark, index, panel, place, hatch }} />
      ))}
    </>
  );
}

function BarRow({ mark, index, panel, place, hatch }: PanelProps & { mark: Mark; index: number }) {
  const { x, em } = place;
  const middle = barMiddle(index);
  const baseline = em(bars.top + index * bars.row + bars.labelBaseline);
  return (
    <>
      <Shape role={mark.role} x={em(bars.shapeCentre)} y={em(middle - bars.centre + 0.8)} />
      <text class="chart-label" x={em(bars.labelStart)} y={baseline}>
        {mark.label}
      </text>
      <text class="chart-label chart-strong chart-number" x={x(1)} y={baseline} text-anchor="end">
        {mark.text}
      </text>
      {mark.value !== null && (
        <rect
          class={`chart-mark chart-${mark.role}`}
          x={0}
          y={em(middle - bars.thickness / 2)}
          width={x(barShare(panel, mark.value))}
          height={em(bars.thickness)}
          {...(mark.role === 'neutral-2' ? { fill: `url(#${hatch})` } : {})}
        />
      )}
    </>
  );
}
