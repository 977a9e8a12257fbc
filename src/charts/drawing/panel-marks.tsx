import type { Placing } from './placing.ts';
import { shapePath } from './shapes.ts';
import type { Mark, Panel } from '../spec/spec.ts';

export interface PanelProps {
  readonly panel: Panel;
  readonly place: Placing;
  /** Id of the pattern that hatched marks are filled with. */
  readonly hatch: string;
}

interface ShapeProps {
  readonly mark: Pick<Mark, 'role' | 'look'>;
  readonly x: string | number;
  readonly y: string | number;
}

/** The shape of a role, centred on a place. */
export function Shape({ mark: { role, look }, x, y }: ShapeProps) {
  const hollow = look > 0 ? ' chart-hollow' : '';
  return (
    <svg x={x} y={y} overflow="visible">
      <path class={`chart-shape chart-${role}${hollow}`} d={shapePath(role)} />
    </svg>
  );
}

/** Text at the very ends turns inwards, so that nothing is clipped. */
export function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.05) return 'start';
  return share > 0.9 ? 'end' : 'middle';
}
