import { BarsPanel } from './bars-svg.tsx';
import { DotsPanel } from './dots-svg.tsx';
import { headingBaselines } from './geometry.ts';
import { LinesPanel } from './lines-svg.tsx';
import type { PanelProps } from './panel-marks.tsx';
import type { ChartKind } from '../spec/spec.ts';

const inside = { bars: BarsPanel, lines: LinesPanel, dots: DotsPanel } as const satisfies Record<
  ChartKind,
  unknown
>;

/** The inside of a panel's svg element: headings, axes and marks. */
export function PanelContent({ kind, ...props }: PanelProps & { kind: ChartKind }) {
  const { panel, place } = props;
  const Inside = inside[kind];
  const hatched = kind === 'bars' && panel.marks.some(({ role }) => role === 'neutral-2');
  return (
    <>
      {hatched && <Hatch id={props.hatch} />}
      <text class="chart-strong" x={0} y={place.em(headingBaselines.name)}>
        {panel.title}
      </text>
      <text class="chart-soft" x={0} y={place.em(headingBaselines.subheading)}>
        {panel.subheading}
      </text>
      <Inside {...props} />
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line class="chart-hatch" x1="1" x2="1" y1="0" y2="5" />
    </pattern>
  );
}
