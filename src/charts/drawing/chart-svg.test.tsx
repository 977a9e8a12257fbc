import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { ChartSvg } from './chart-svg.tsx';
import { panelRows } from './geometry.ts';
import type { ChartKind, Panel } from '../spec/spec.ts';
import { chartSvgFile } from './svg-file.ts';

const addresses = chartPaths().map(({ props }) => props);
const fluid = (address: (typeof addresses)[number]) =>
  renderToString(<ChartSvg spec={chartOf(address)} />);

describe('ChartSvg', () => {
  test.each(addresses)('$chart in $locale for a page is as reviewed', async (address) => {
    const name = `snapshots/${address.chart}.${address.locale}.page.txt`;
    await expect(oneElementALine(fluid(address))).toMatchFileSnapshot(name);
  });

  test.each(addresses)('$chart in $locale as a file is as reviewed', async (address) => {
    const name = `snapshots/${address.chart}.${address.locale}.svg`;
    await expect(oneElementALine(chartSvgFile(chartOf(address)))).toMatchFileSnapshot(name);
  });

  test.each(addresses)('$chart in $locale: a page needs no style of its own', (address) => {
    expect(fluid(address)).not.toMatch(/style/i);
    expect(fluid(address)).not.toMatch(/#[0-9a-f]{3,8}\b(?!")/i);
  });

  test.each(addresses)('$chart in $locale: every panel is named and described', (address) => {
    const { panels } = chartOf(address);
    const html = fluid(address);
    expect(html.match(/role="img"/g)).toHaveLength(panels.length);
    const titles = [...html.matchAll(/<title[^>]*>([^<]+)</g)].map(([, title]) => title);
    expect(new Set(titles).size).toBe(panels.length);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"|url\(#([^)]+)\)/g);
    for (const [, named, filled] of references) expect(ids).toContain(named ?? filled);
  });

  test.each(addresses)('$chart in $locale shows every figure in page and file', (address) => {
    const spec = chartOf(address);
    const [page, file] = [fluid(address), chartSvgFile(spec)];
    for (const panel of spec.panels) {
      for (const text of writtenIn(spec.kind, panel)) {
        expect(page).toContain(`>${text}<`);
        expect(file).toContain(`>${text}<`);
      }
    }
  });

  test.each(addresses)('$chart in $locale: the file stands alone', (address) => {
    const file = chartSvgFile(chartOf(address));
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
    expect(file).toContain('prefers-color-scheme:dark');
    expect(file).toContain('<metadata>');
    expect(file).toContain('CC BY 4.0');
    expect(file).not.toMatch(/var\(--|(?:href|src)=|url\((?!#)|@import/);
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(30_000);
  });

  test('a bar is as long as its figure is part of the axis', () => {
    const html = fluid({ chart: 'ping', locale: 'en' });
    expect(html).toContain('width="92.16%"');
  });
});

/** Figures that stand in the picture; those of several lines stand in its description and table. */
function writtenIn(kind: ChartKind, panel: Panel): readonly string[] {
  const { marks, series } = panel;
  if (kind === 'dots') {
    return panelRows(panel).map((row) => {
      const stated = row.marks.filter(({ value }) => value !== null);
      const ascending = stated.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
      return [...new Set([ascending[0]?.text, ascending.at(-1)?.text])].join('–');
    });
  }
  return series.length > 1 ? series.map(({ label }) => label) : marks.map(({ text }) => text);
}

/** So that a changed snapshot shows which element changed. */
function oneElementALine(markup: string): string {
  return markup.replaceAll('><', '>\n<');
}
