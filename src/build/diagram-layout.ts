import { Graph, layout } from '@dagrejs/dagre';

export interface DiagramNode {
  readonly id: string;
  readonly shape: 'start' | 'step' | 'decision' | 'end';
  readonly label: string;
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A laid-out diagram; all numbers in px, nodes by their centres. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (DiagramNode &
    Point & { readonly width: number; readonly height: number })[];
  readonly edges: readonly (DiagramEdge & {
    readonly points: readonly Point[];
    readonly labelAt: Point | null;
  })[];
}

const fontSize = 14;
const nodeHeight = 38;

/** Lays a flow out from top to bottom, narrow enough for a phone. */
export function layoutDiagram(
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): DiagramLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 20, ranksep: 26, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label, shape } of nodes) {
    const padding = shape === 'decision' ? 56 : 30;
    const height = shape === 'decision' ? nodeHeight + 14 : nodeHeight;
    graph.setNode(id, { width: textWidth(label) + padding, height });
  }
  for (const { from, to, label } of edges) {
    graph.setEdge(
      from,
      to,
      label ? { width: textWidth(label) + 8, height: 18, labelpos: 'c' } : {},
    );
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const at = graph.node(node.id);
      return { ...node, x: at.x ?? 0, y: at.y ?? 0, width: at.width ?? 0, height: at.height ?? 0 };
    }),
    edges: edges.map((edge) => {
      const at = graph.edge(edge.from, edge.to);
      const labelAt = edge.label ? { x: at.x ?? 0, y: at.y ?? 0 } : null;
      return { ...edge, points: at.points ?? [], labelAt };
    }),
  };
}

/** Width of a label in px: a Han character is an em wide, a Latin one a little over half. */
function textWidth(text: string): number {
  const ems = [...text].reduce((sum, character) => sum + (/[⺀-￯]/.test(character) ? 1 : 0.58), 0);
  return ems * fontSize;
}
