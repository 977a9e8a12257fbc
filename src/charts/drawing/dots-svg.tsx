import { type PanelRow, panelRows, rowMiddle, rowShare, rows } from './geometry.ts';
import { Legend } from './legend-svg.tsx';
import { type PanelProps, Shape } from './panel-marks.tsx';
import { RowAxis } from './row-axis.tsx';

/** A row for each label, with from where to where its dots reach. */
export function DotsPanel({ panel, place }: PanelProps) {
  return (
    <>
      <Legend panel={panel} place={place} />
      <RowAxis kind="dots" panel={panel} place={place} />
      {panelRows(panel).map((row) => (
        <DotRow key={row.top} {...{ row, panel, place }} />
      ))}
    </>
  );
}

interface DotRowProps extends Omit<PanelProps, 'hatch'> {
  readonly row: PanelRow;
}

function DotRow({ row, panel, place: { x, em } }: DotRowProps) {
  const marks = row.marks
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [first, last] = [marks[0], marks.at(-1)];
  const middle = rowMiddle(row);
  const baseline = em(row.top + rows.labelBaseline);
  const share = (value: number | null | undefined) => rowShare('dots', panel, value ?? 0);
  return (
    <>
      {row.heading !== null && (
        <text class="chart-label chart-strong" x={0} y={em(row.top - rows.headingRise)}>
          {row.heading}
        </text>
      )}
      <text class="chart-label" x={0} y={baseline}>
        {row.marks[0].label}
      </text>
      <text class="chart-label chart-strong chart-number" x={x(1)} y={baseline} text-anchor="end">
        {first?.text === last?.text ? first?.text : `${first?.text}–${last?.text}`}
      </text>
      {marks.length > 1 && (
        <line
          class="chart-range"
          x1={x(share(first?.value))}
          x2={x(share(last?.value))}
          y1={em(middle)}
          y2={em(middle)}
        />
      )}
      <g class="chart-mark">
        {marks.map((mark) => (
          <Shape key={mark.rowId} mark={mark} x={x(share(mark.value))} y={em(middle)} />
        ))}
      </g>
    </>
  );
}
