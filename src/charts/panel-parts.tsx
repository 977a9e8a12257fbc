import type { Placing } from './placing.ts';
import { shapePath } from './shapes.ts';
import type { ColourRole, Panel } from './spec.ts';

export interface PanelProps {
  readonly panel: Panel;
  readonly place: Placing;
  /** Id of the pattern that hatched marks are filled with. */
  readonly hatch: string;
}

/** The shape of a role, centred on a place. */
export function Shape({ role, x, y }: { role: ColourRole; x: Length; y: Length }) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path class={`chart-shape chart-${role}`} d={shapePath(role)} />
    </svg>
  );
}

type Length = string | number;

/** Text at the very ends turns inwards, so that nothing is clipped. */
export function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.05) return 'start';
  return share > 0.9 ? 'end' : 'middle';
}
