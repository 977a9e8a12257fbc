import { type PanelRow, panelRows, rowMiddle, rowShare, rows } from './geometry.ts';
import { type PanelProps, Shape } from './panel-marks.tsx';
import { RowAxis } from './row-axis.tsx';

/** A row for each mark: shape, label and figure above, the bar below, which begins at 0. */
export function BarsPanel({ panel, place, hatch }: PanelProps) {
  return (
    <>
      <RowAxis kind="bars" panel={panel} place={place} />
      {panelRows(panel).map((row) => (
        <BarRow key={row.marks[0].rowId} {...{ row, panel, place, hatch }} />
      ))}
    </>
  );
}

function BarRow({ row, panel, place, hatch }: PanelProps & { row: PanelRow }) {
  const { x, em } = place;
  const [mark] = row.marks;
  const middle = rowMiddle(row);
  const baseline = em(row.top + rows.labelBaseline);
  const [low, high] = mark.range ?? [];
  return (
    <>
      <Shape mark={mark} x={em(rows.shapeCentre)} y={em(middle - rows.centre + 0.8)} />
      <text class="chart-label" x={em(rows.labelStart)} y={baseline}>
        {mark.label}
      </text>
      <text class="chart-label chart-strong chart-number" x={x(1)} y={baseline} text-anchor="end">
        {mark.text}
      </text>
      {mark.value !== null && (
        <rect
          class={`chart-mark chart-${mark.role}`}
          x={0}
          y={em(middle - rows.thickness / 2)}
          width={x(rowShare('bars', panel, mark.value))}
          height={em(rows.thickness)}
          {...(mark.role === 'neutral-2' ? { fill: `url(#${hatch})` } : {})}
        />
      )}
      {low !== undefined && high !== undefined && (
        <line
          class="chart-range"
          x1={x(rowShare('bars', panel, low))}
          x2={x(rowShare('bars', panel, high))}
          y1={em(middle)}
          y2={em(middle)}
        />
      )}
    </>
  );
}
