import { describe, expect, test } from 'vitest';
import { chartOf, chartPaths } from '#components/chart-of.ts';
import { chartConfig, type Surroundings } from './chart-config.ts';
import { barShare, lineHeight, panelHeight, plotBox, pointOf } from './geometry.ts';
import type { Axis, Panel } from './spec.ts';

const paint = { line: '#000', fill: '#000', shape: '#fff' };
const around: Surroundings = {
  em: 14,
  ink: '#000',
  rule: '#ccc',
  paint: { flask: paint, gin: paint, hybrid: paint, 'neutral-1': paint, 'neutral-2': paint },
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
      if (kind === 'bars') {
        expectAxis(x, panel.axis);
        expect(data.datasets[0]?.data).toEqual(panel.marks.map(({ value }) => value));
        return;
      }
      expectAxis(y, panel.axis);
      expectAxis(x, panel.across);
      expect(data.datasets[0]?.data).toEqual(
        panel.marks.map(({ concurrency, value }) => ({ x: concurrency, y: value })),
      );
    },
  );

  test.each(panels)('$chart, $measure, $locale: the plot puts marks where the SVG does', (each) => {
    const { kind, panel } = each;
    const box = plotBox(kind, panel);
    expect(box.bottom).toBeLessThanOrEqual(panelHeight(kind, panel));
    const [, to] = panel.axis.domain;
    if (kind === 'bars') {
      expect([barShare(panel, 0), barShare(panel, to)]).toEqual([box.left, box.right]);
      return;
    }
    expect([lineHeight(panel, 0), lineHeight(panel, to)]).toEqual([box.bottom, box.top]);
    expect(lastPoint(panel)?.share).toBeCloseTo(box.right);
  });

  test('nothing moves for a reader who wants little motion', () => {
    const [each] = panels;
    if (!each) throw new Error('There is no chart.');
    const { options } = chartConfig(each.kind, each.panel, around);
    expect(options?.animation).toBe(false);
    expect(options?.transitions?.['active']?.animation).toEqual({ duration: 0 });
  });
});

function lastPoint(panel: Panel) {
  const last = panel.marks.at(-1);
  return last ? pointOf(panel, last) : null;
}

function expectAxis(scale: object | undefined, axis: Axis | null) {
  expect(scale).toMatchObject({ min: axis?.domain[0], max: axis?.domain[1] });
  const drawn: { ticks?: unknown } = {};
  Reflect.get(scale ?? {}, 'afterBuildTicks')(drawn);
  expect(drawn.ticks).toEqual(axis?.ticks.map(({ value, text }) => ({ value, label: text })));
}
