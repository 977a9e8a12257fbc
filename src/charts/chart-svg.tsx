import { ChartFile } from './chart-file.tsx';
import { panelHeight } from './geometry.ts';
import { PanelContent } from './panel-svg.tsx';
import { fluid } from './placing.ts';
import type { ChartSpec, Panel } from './spec.ts';

export interface ChartSvgProps {
  readonly spec: ChartSpec;
  /**
   * `fluid` for pages: one svg for each panel, of any width, coloured by chart.css. A number of px
   * for files: one svg that stands alone.
   */
  readonly layout: 'fluid' | number;
}

/** A chart as SVG. A page shows the same chart only once, because ids follow from its id. */
export function ChartSvg({ spec, layout }: ChartSvgProps) {
  if (layout !== 'fluid') return <ChartFile spec={spec} width={layout} />;
  return (
    <div class={`chart-panels chart-panels-${spec.kind}`}>
      {spec.panels.map((panel) => (
        <div key={panel.measure} class="chart-panel">
          <PanelSvg spec={spec} panel={panel} />
        </div>
      ))}
    </div>
  );
}

function PanelSvg({ spec, panel }: { spec: ChartSpec; panel: Panel }) {
  const id = `chart-${spec.id}-${panel.measure}`;
  return (
    <svg
      class="chart-svg"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      width="100%"
      height={fluid.em(panelHeight(spec.kind, panel))}
    >
      <title id={`${id}-title`}>{`${spec.title} · ${panel.heading}`}</title>
      <desc id={`${id}-desc`}>{describe(panel)}</desc>
      <PanelContent kind={spec.kind} panel={panel} place={fluid} hatch={`${id}-hatch`} />
    </svg>
  );
}

/** All figures of a panel in words. */
function describe({ marks }: Panel): string {
  return marks.map(({ spoken }) => spoken).join('; ');
}
