import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { axisLines } from './chart-axes.ts';
import { chartConfig, datasetMarks, type Surroundings } from './chart-config.ts';
import { markAfter } from './chart-keys.ts';
import { createTip } from './chart-tip.ts';
import { computedColour, readPaint } from './paint.ts';
import type { ChartKind, Panel } from '../spec/spec.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
);

export interface PanelInPage {
  /** The box around the panel's svg, which the canvas fills. */
  readonly host: HTMLElement;
  readonly kind: ChartKind;
  readonly panel: Panel;
  /** Name of the canvas, with how to use the keys. */
  readonly label: string;
  readonly announce: (text: string) => void;
}

export interface DrawnPanel {
  /** Draws again in the colours that hold now. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

/** Draws the marks of a panel below the texts of its svg, and lets them be read one by one. */
export function drawPanel({ host, kind, panel, label, announce }: PanelInPage): DrawnPanel {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', label);
  layer.append(canvas);
  host.append(layer);

  const tip = createTip(host);
  const datasets = datasetMarks(kind, panel);
  let around = readSurroundings(host);
  const { options, ...rest } = chartConfig(kind, panel, around);
  const chart = new Chart(canvas, {
    ...rest,
    plugins: [axisLines(kind, panel, () => around)],
    options: {
      ...options,
      plugins: {
        tooltip: {
          enabled: false,
          external: ({ tooltip }) => {
            const { datasetIndex = -1, dataIndex = -1 } = tooltip.dataPoints?.[0] ?? {};
            const mark = datasets[datasetIndex]?.[dataIndex];
            if (tooltip.opacity === 0 || !mark) tip.hide();
            else tip.show(mark, { x: tooltip.caretX, y: tooltip.caretY });
          },
        },
      },
    },
  });
  // Labels and the halves of outer points lie outside the plot, and belong to it all the same.
  chart.isPointInArea = () => true;
  host.dataset['live'] = '';

  let chosen: number | null = null;
  const choose = (index: number | null) => {
    chosen = index;
    const mark = index === null ? undefined : panel.marks[index];
    const datasetIndex = datasets.findIndex((marks) => mark && marks.includes(mark));
    const place = mark ? (datasets[datasetIndex]?.indexOf(mark) ?? -1) : -1;
    const drawn = mark !== undefined && mark.value !== null;
    const active = drawn ? [{ datasetIndex, index: place }] : [];
    const point = drawn ? chart.getDatasetMeta(datasetIndex).data[place] : undefined;
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: point?.x ?? 0, y: point?.y ?? 0 });
    chart.update();
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return choose(null);
    const next = markAfter(chosen, { key: event.key, count: panel.marks.length });
    if (next === null) return;
    event.preventDefault();
    choose(next);
    announce(panel.marks[next]?.spoken ?? '');
  });
  canvas.addEventListener('blur', () => choose(null));

  return {
    repaint: () => {
      around = readSurroundings(host);
      chart.data = chartConfig(kind, panel, around).data;
      chart.update('none');
    },
    destroy: () => {
      chart.destroy();
      tip.remove();
      layer.remove();
      delete host.dataset['live'];
    },
  };
}

function readSurroundings(host: HTMLElement): Surroundings {
  return {
    em: Number.parseFloat(getComputedStyle(host).fontSize),
    rule: computedColour(host, '--rule'),
    ink: computedColour(host, '--ink'),
    paper: computedColour(host, '--paper'),
    paint: readPaint(host),
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}
