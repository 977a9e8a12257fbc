import type { Paint } from './chart-config.ts';
import type { ColourRole } from '../spec/spec.ts';

/** The colours that the custom properties of an element have now. */
export function readPaint(element: HTMLElement): Record<ColourRole, Paint> {
  const colour = (name: ColourRole | 'paper' | 'ink') => computedColour(element, `--${name}`);
  const solid = (role: ColourRole | 'ink') => {
    const line = colour(role);
    return { line, fill: line, shape: line };
  };
  const paper = colour('paper');
  const hatched = colour('neutral-2');
  return {
    flask: solid('flask'),
    gin: solid('gin'),
    hybrid: solid('hybrid'),
    emphasis: solid('ink'),
    'neutral-1': { line: colour('neutral-1'), fill: paper, shape: paper },
    'neutral-2': { line: hatched, fill: hatch(hatched) ?? paper, shape: paper },
  };
}

/** A custom property may hold `light-dark(…)`, which only an ordinary property resolves. */
export function computedColour(element: HTMLElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Pixels of the pattern for each px, so that it is sharp on any screen. */
const sharpness = 4;

/** The hatching of panel-svg.tsx. */
function hatch(colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = 5 * sharpness;
  tile.height = 5 * sharpness;
  const context = tile.getContext('2d');
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 2 * sharpness, 5 * sharpness);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / sharpness));
  return pattern;
}
