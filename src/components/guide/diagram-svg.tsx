import type { ComponentChildren } from 'preact';
import type { DiagramLayout, DiagramNode, Point } from '#build/diagram-layout.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly layout: DiagramLayout;
}

/** A flow as inline SVG; its colours are the page's. */
export function DiagramSvg({ id, title, description, layout }: Props) {
  const { width, height } = layout;
  return (
    <svg
      class="diagram"
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <marker
        id={`${id}-arrow`}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0 8 4 0 8z" />
      </marker>
      <g marker-end={`url(#${id}-arrow)`}>
        {layout.edges.map(({ from, to, points }) => (
          <polyline
            key={`${from}-${to}`}
            points={bendsOf(points)
              .map(({ x, y }) => `${round(x)},${round(y)}`)
              .join(' ')}
          />
        ))}
      </g>
      {layout.edges.map(
        ({ from, to, label, labelAt }) =>
          labelAt && (
            <text
              key={`${from}-${to}`}
              class="diagram-condition"
              x={round(labelAt.x)}
              y={round(labelAt.y)}
            >
              {label}
            </text>
          ),
      )}
      {layout.nodes.map((node) => (
        <g key={node.id} class={isEnd(node) ? 'diagram-end' : undefined}>
          {shapes[node.shape](node)}
          <text x={round(node.x)} y={round(node.y)}>
            {node.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Where a flow begins and ends, which is drawn apart. */
function isEnd({ shape }: DiagramNode): boolean {
  return shape === 'start' || shape === 'end';
}

type Placed = DiagramLayout['nodes'][number];

const box = (radius?: number) => (node: Placed) => (
  <rect
    x={round(node.x - node.width / 2)}
    y={round(node.y - node.height / 2)}
    width={round(node.width)}
    height={round(node.height)}
    rx={radius}
  />
);

const shapes = {
  start: box(19),
  end: box(19),
  step: box(),
  decision: ({ x, y, width, height }) => (
    <path
      d={`M${round(x - width / 2)} ${round(y)}l${round(width / 2)} ${round(-height / 2)} ${round(width / 2)} ${round(height / 2)} ${round(-width / 2)} ${round(height / 2)}z`}
    />
  ),
} satisfies Record<DiagramNode['shape'], (node: Placed) => ComponentChildren>;

/** A line without the points that it would pass anyway. */
function bendsOf(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return !(before && after && before.x === point.x && point.x === after.x);
  });
}

/** Whole pixels are precise enough, and pages carry many of them. */
function round(value: number): number {
  return Math.round(value);
}
