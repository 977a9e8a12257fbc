import { chartJson } from '../tables/chart-json.ts';
import { fileStyle, type FileUse } from './file-style.ts';
import { panelHeight } from './geometry.ts';
import { PanelContent } from './panel-svg.tsx';
import { fixed } from './placing.ts';
import type { ChartSpec } from '../spec/spec.ts';
import { wrapText } from './wrap-text.ts';

const sizes = { title: 22, text: 15, source: 13 } as const;
const leading = { title: 32, text: 23, source: 19 } as const;
const margin = 24;
const gap = 26;

export interface ChartFileProps {
  readonly spec: ChartSpec;
  /** Width in px. */
  readonly width: number;
  readonly use: FileUse;
}

/** The chart as a file of a fixed width that needs nothing else. */
export function ChartFile({ spec, width, use }: ChartFileProps) {
  const { inner, title, sentence, sentenceTop, panels, source, height } = layoutOf(spec, width);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`chart-${spec.id}-title`}
      aria-describedby={`chart-${spec.id}-desc`}
      lang={spec.locale}
    >
      <title id={`chart-${spec.id}-title`}>{spec.title}</title>
      <desc id={`chart-${spec.id}-desc`}>{spec.sentence}</desc>
      <metadata>{JSON.stringify(chartJson(spec))}</metadata>
      <style>{fileStyle(sizes, use)}</style>
      <rect class="chart-paper" width={width} height={height} />
      <rect class="chart-ink" x={margin} y={0} width={inner} height={4} />
      <Lines of={title} top={margin} leading={leading.title} kind="chart-title" />
      <Lines of={sentence} top={sentenceTop} leading={leading.text} kind="chart-sentence" />
      {panels.placed.map(({ panel, top, height }) => (
        <svg key={panel.id} x={margin} y={top} width={inner} height={height} overflow="visible">
          <PanelContent
            kind={spec.kind}
            panel={panel}
            place={fixed({ width: inner, em: sizes.text })}
            hatch={`chart-${spec.id}-${panel.id}-hatch`}
          />
        </svg>
      ))}
      <Lines of={source} top={panels.bottom} leading={leading.source} kind="chart-source" />
    </svg>
  );
}

/** Height in px of the file of a chart. */
export function fileHeight(spec: ChartSpec, width: number): number {
  return layoutOf(spec, width).height;
}

/** Lines of text, and where everything begins and ends. */
function layoutOf(spec: ChartSpec, width: number) {
  const inner = width - 2 * margin;
  const wrap = (text: string, size: keyof typeof sizes) =>
    wrapText(text, { locale: spec.locale, room: inner / sizes[size] });
  const title = wrap(spec.title, 'title');
  const sentence = wrap(spec.sentence, 'text');
  const source = wrap(spec.sourceLine, 'source');
  const sentenceTop = margin + title.length * leading.title + 4;
  const panels = stack(spec, sentenceTop + sentence.length * leading.text + gap);
  const height = Math.ceil(panels.bottom + source.length * leading.source + margin);
  return { inner, title, sentence, sentenceTop, panels, source, height };
}

interface LinesProps {
  readonly of: readonly string[];
  readonly top: number;
  readonly leading: number;
  readonly kind: string;
}

function Lines({ of, top, leading, kind }: LinesProps) {
  return of.map((line, index) => (
    <text key={line} class={kind} x={margin} y={top + (index + 0.75) * leading}>
      {line}
    </text>
  ));
}

/** The panels one below the other. */
function stack({ panels, kind }: ChartSpec, top: number) {
  const heights = panels.map((panel) => panelHeight(kind, panel) * sizes.text);
  const topOf = (index: number) =>
    heights.slice(0, index).reduce((sum, height) => sum + height + gap, top);
  return {
    placed: panels.map((panel, index) => ({
      panel,
      top: topOf(index),
      height: panelHeight(kind, panel) * sizes.text,
    })),
    bottom: topOf(panels.length),
  };
}
