import { shapeRadius } from './geometry.ts';
import type { ColourRole } from '../spec/spec.ts';

/** The shape that tells a role without colour, as an SVG path around 0, 0. */
export function shapePath(role: ColourRole): string {
  return paths[role];
}

/** The same shapes by the names that Chart.js has for them. */
export const pointStyles = {
  flask: { pointStyle: 'circle', pointRotation: 0 },
  gin: { pointStyle: 'rect', pointRotation: 0 },
  hybrid: { pointStyle: 'rectRot', pointRotation: 0 },
  'neutral-1': { pointStyle: 'triangle', pointRotation: 0 },
  'neutral-2': { pointStyle: 'triangle', pointRotation: 180 },
  emphasis: { pointStyle: 'rectRot', pointRotation: 0 },
} as const satisfies Record<ColourRole, { pointStyle: string; pointRotation: number }>;

const r = shapeRadius;
const half = (r * Math.SQRT1_2).toFixed(2);
const side = ((r * Math.sqrt(3)) / 2).toFixed(2);

// The corners are those of Chart.js, so that nothing moves when it takes over.
const diamond = `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
const paths: Record<ColourRole, string> = {
  flask: `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  gin: `M-${half} -${half}H${half}V${half}H-${half}Z`,
  hybrid: diamond,
  'neutral-1': `M0 ${-r}L${side} ${r / 2}H-${side}Z`,
  'neutral-2': `M0 ${r}L${side} ${-r / 2}H-${side}Z`,
  emphasis: diamond,
};
