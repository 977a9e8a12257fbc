import { type PanelRow, panelRows, rowMiddle, rowShare, rows } from './geometry.ts';
import { Legend } from './legend-svg.tsx';
import { type PanelProps, Shape } from './panel-marks.tsx';
import { RowAxis } from './row-axis.tsx';
import type { Mark } from '../spec/spec.ts';

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

function DotRow({ row, panel, place }: DotRowProps) {
  const { x, em } = place;
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
      {marks.map((mark) => (
        <Interval key={mark.rowId} {...{ mark, panel, place, middle }} />
      ))}
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

interface IntervalProps extends Omit<DotRowProps, 'row'> {
  readonly mark: Mark;
  /** Height of the dot in em. */
  readonly middle: number;
}

/** Between which figures a dot may lie. Its ends are higher than the dot, which else would hide a short one. */
function Interval({ mark: { range, role }, panel, place: { x, em }, middle }: IntervalProps) {
  if (!range) return null;
  const [low, high] = range;
  const at = (figure: number) => x(rowShare('dots', panel, figure));
  const kind = `chart-line chart-${role}`;
  return (
    <>
      <line class={kind} x1={at(low)} x2={at(high)} y1={em(middle)} y2={em(middle)} />
      {range.map((end) => (
        <line
          key={end}
          class={kind}
          x1={at(end)}
          x2={at(end)}
          y1={em(middle - rows.intervalEnd)}
          y2={em(middle + rows.intervalEnd)}
        />
      ))}
    </>
  );
}
