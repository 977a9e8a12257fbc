import { describe, expect, test } from 'vitest';
import { chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { chartConfig, datasetMarks, type Surroundings } from './chart-config.ts';
import {
  acrossShare,
  lineHeight,
  panelHeight,
  panelRows,
  plotBox,
  rowMiddle,
  rowShare,
  rows,
} from '../drawing/geometry.ts';
import type { Axis, ChartKind, Mark, Panel } from '../spec/spec.ts';

const paint = { line: '#000', fill: '#000', shape: '#fff' };
const around: Surroundings = {
  em: 14,
  ink: '#000',
  rule: '#ccc',
  paper: '#fff',
  paint: {
    flask: paint,
    gin: paint,
    hybrid: paint,
    'neutral-1': paint,
    'neutral-2': paint,
    emphasis: paint,
  },
  still: true,
};

const panels = chartPaths().flatMap(({ props }) => {
  const { kind, panels } = chartOf(props);
  return panels.map((panel) => ({ ...props, measure: panel.measure, kind, panel }));
});

describe('chartConfig', () => {
  test.each(panels)(
    '$chart, $measure, $locale: same domain, ticks and order as the SVG',
    (each) => {
      const { kind, panel } = each;
      const { data, options } = chartConfig(kind, panel, around);
      expect(data.labels).toEqual(panel.marks.map(({ label }) => label));
      const { x, y } = options?.scales ?? {};
      expectAxis(kind === 'lines' ? y : x, panel.axis);
      if (kind === 'lines') expectAxis(x, panel.across);
      expect(data.datasets.map((set) => set.data)).toEqual(
        datasetMarks(kind, panel).map((marks) => marks.map((mark) => drawn(kind, panel, mark))),
      );
    },
  );

  test.each(panels)(
    '$chart, $measure, $locale: every mark is in one dataset',
    ({ kind, panel }) => {
      const marks = datasetMarks(kind, panel).flat();
      expect(marks).toHaveLength(panel.marks.length);
      expect(new Set(marks)).toEqual(new Set(panel.marks));
    },
  );

  test.each(panels)('$chart, $measure, $locale: the plot puts marks where the SVG does', (each) => {
    const { kind, panel } = each;
    const box = plotBox(kind, panel);
    expect(box.bottom).toBeLessThanOrEqual(panelHeight(kind, panel));
    const [from, to] = panel.axis.domain;
    if (kind === 'lines') {
      expect(lineHeight(panel, from)).toBeCloseTo(box.bottom);
      expect(lineHeight(panel, to)).toBeCloseTo(box.top);
      const [first, last] = panel.across?.domain ?? [];
      expect(acrossShare(panel, first ?? 0)).toBeCloseTo(box.left);
      expect(acrossShare(panel, last ?? 0)).toBeCloseTo(box.right);
      return;
    }
    expect([rowShare(kind, panel, from), rowShare(kind, panel, to)]).toEqual([box.left, box.right]);
    const [first] = panelRows(panel);
    if (!first || kind === 'dots') return;
    expect(rowMiddle(first) - rows.height / 2).toBeCloseTo(box.top);
  });

  test('nothing moves for a reader who wants little motion', () => {
    const [each] = panels;
    if (!each) throw new Error('There is no chart.');
    const { options } = chartConfig(each.kind, each.panel, around);
    expect(options?.animation).toBe(false);
    expect(options?.transitions?.['active']?.animation).toEqual({ duration: 0 });
  });
});

/** What Chart.js has to be given for a mark. */
function drawn(kind: ChartKind, panel: Panel, mark: Mark) {
  const { value, at } = mark;
  if (kind === 'bars') return value;
  if (value === null) return { x: Number.NaN, y: Number.NaN };
  if (kind === 'lines') return { x: at, y: value };
  const row = panelRows(panel).find(({ marks }) => marks.includes(mark));
  return { x: value, y: row && rowMiddle(row) - plotBox(kind, panel).top };
}

function expectAxis(scale: object | undefined, axis: Axis | null) {
  expect(scale).toMatchObject({ min: axis?.domain[0], max: axis?.domain[1] });
  const drawn: { ticks?: unknown } = {};
  Reflect.get(scale ?? {}, 'afterBuildTicks')(drawn);
  expect(drawn.ticks).toEqual(axis?.ticks.map(({ value, text }) => ({ value, label: text })));
}
