import { dark, light, type Palette } from './palette.ts';
import type { ColourRole } from '../spec/spec.ts';

/**
 * What a chart file is for: to be shown as it is, in the fonts and the theme of the reader, or to be
 * turned into a picture, which has the bundled font and is light.
 */
export type FileUse = 'shown' | 'pictured';

/** The stylesheet inside a chart file: plain rules that also programs without variables know. */
export function fileStyle(
  sizes: Record<'title' | 'text' | 'source', number>,
  use: FileUse,
): string {
  return [
    `text{font:${sizes.text}px ${fonts[use]}}`,
    `.chart-title{font-size:${sizes.title}px;font-weight:700}`,
    `.chart-source{font-size:${sizes.source}px}`,
    '.chart-strong{font-weight:600}',
    '.chart-number{font-variant-numeric:tabular-nums}',
    '.chart-label{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}',
    '.chart-line{stroke-width:2px}',
    '.chart-look-1{stroke-dasharray:6 4}.chart-look-2{stroke-dasharray:1.5 4}',
    '.chart-range{stroke-width:1.5px}',
    '.chart-base,.chart-rule{stroke-width:1px}',
    '.chart-hatch{stroke-width:2.5px}',
    ...colours(light),
    ...(use === 'shown' ? [`@media (prefers-color-scheme:dark){${colours(dark).join('')}}`] : []),
  ].join('');
}

/** Family of the font that is bundled for pictures. */
export const pictureFont = 'Noto Sans SC';

const fonts = {
  shown:
    'system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",Roboto,Arial,sans-serif',
  pictured: `"${pictureFont}"`,
} as const satisfies Record<FileUse, string>;

function colours(palette: Palette): readonly string[] {
  const { paper, ink, rule } = palette;
  return [
    `.chart-paper{fill:${paper}}.chart-ink{fill:${ink}}`,
    `text{fill:${ink}}.chart-soft,.chart-source{fill:${palette['ink-soft']}}`,
    `.chart-label{stroke:${paper}}`,
    `.chart-emphasis{fill:${ink};stroke:${ink}}`,
    `.chart-rule{stroke:${rule}}.chart-base{stroke:${ink}}`,
    ...solid.map((role) => `.chart-${role}{fill:${palette[role]};stroke:${palette[role]}}`),
    `.chart-neutral-1{fill:${paper};stroke:${palette['neutral-1']}}`,
    `.chart-neutral-2{stroke:${palette['neutral-2']}}`,
    `.chart-shape.chart-neutral-2{fill:${paper}}`,
    `.chart-hollow{fill:${paper}}.chart-range{stroke:${ink}}`,
    `.chart-hatch{stroke:${palette['neutral-2']}}`,
  ];
}

const solid = ['flask', 'gin', 'hybrid'] as const satisfies readonly ColourRole[];
