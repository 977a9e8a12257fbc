import { panelHeight } from './geometry.ts';
import { PanelContent } from './panel-svg.tsx';
import { fluid } from './placing.ts';
import type { ChartSpec, Panel } from '../spec/spec.ts';

/** What a page draws of a chart. */
export type DrawnSpec = Pick<ChartSpec, 'id' | 'title' | 'kind'> & {
  readonly panels: readonly Panel[];
};

interface Props {
  readonly spec: DrawnSpec;
  /** Id of a sentence on the page that describes it; without one every figure is spelled out. */
  readonly describedBy?: string | undefined;
}

/**
 * A chart on a page: one svg for each panel, of any width, coloured by chart.css. A page shows the
 * same chart only once, because ids follow from its id.
 */
export function ChartSvg({ spec, describedBy }: Props) {
  return (
    <div class={`chart-panels chart-panels-${spec.kind}`}>
      {spec.panels.map((panel) => (
        <div key={panel.id} class="chart-panel">
          <PanelSvg {...{ spec, panel, describedBy }} />
        </div>
      ))}
    </div>
  );
}

function PanelSvg({ spec, panel, describedBy }: Props & { readonly panel: Panel }) {
  const id = `chart-${spec.id}-${panel.id}`;
  return (
    <svg
      class="chart-svg"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy ?? `${id}-desc`}
      width="100%"
      height={fluid.em(panelHeight(spec.kind, panel))}
    >
      <title id={`${id}-title`}>{`${spec.title} · ${panel.fullName}`}</title>
      {describedBy === undefined && <desc id={`${id}-desc`}>{describe(panel)}</desc>}
      <PanelContent kind={spec.kind} panel={panel} place={fluid} hatch={`${id}-hatch`} />
    </svg>
  );
}

/** All figures of a panel in words. */
function describe({ marks }: Panel): string {
  return marks.map(({ spoken }) => spoken).join('; ');
}
