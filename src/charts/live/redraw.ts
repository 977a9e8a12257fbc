import { h, render } from 'preact';
import { ChartSvg, type DrawnSpec } from '../drawing/chart-svg.tsx';

/** Replaces the panels of a chart on a page by others. */
export function redraw(panels: Element, spec: DrawnSpec) {
  const box = document.createElement('div');
  render(h(ChartSvg, { spec }), box);
  panels.replaceWith(...box.childNodes);
}
