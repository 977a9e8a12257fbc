import { describe, expect, test } from 'vitest';
import { fileWidth, chartSvgFile } from '#charts/drawing/svg-file.ts';
import { chartOf, chartPaths } from './chart-of.ts';
import { rasterise, svgToPng } from './svg-to-png.ts';

const addresses = chartPaths().map(({ props }) => props);
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('svgToPng', () => {
  test('makes a PNG of twice the size', async () => {
    const svg = chartSvgFile(chartOf({ chart: 'ping', locale: 'zh' }), 'pictured');
    const png = Buffer.from(await svgToPng(svg));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * fileWidth);
    expect(png.readUInt32BE(20)).toBe(2 * Number(/ height="(\d+)"/.exec(svg)?.[1]));
  });

  test('makes the same bytes again', async () => {
    const svg = chartSvgFile(chartOf({ chart: 'order', locale: 'zh' }), 'pictured');
    expect(Buffer.from(await svgToPng(svg)).equals(await svgToPng(svg))).toBe(true);
  });

  test('has a glyph in both weights for every character of every chart', async () => {
    const used = addresses.flatMap((address) =>
      texts(chartSvgFile(chartOf(address), 'pictured')).flatMap((text = '') => [
        ...text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<'),
      ]),
    );
    const characters = [...new Set(used)].filter((character) => /\S/.test(character));
    expect(characters.length).toBeGreaterThan(200);
    for (const weight of [400, 600]) expect(await missing(characters, weight)).toEqual([]);
  });

  test('that test notices a character without a glyph', async () => {
    expect(await missing(['宽', '\u{10fffd}', 'q'], 400)).toEqual(['\u{10fffd}']);
  });
});

/** Characters that are drawn as nothing, or as what stands for a missing glyph. */
async function missing(characters: readonly string[], weight: number): Promise<readonly string[]> {
  const none = '\u{10ffff}';
  const size = 24;
  const across = 20;
  const all = [none, ...characters];
  const rows = Math.ceil(all.length / across);
  const cells = all.map((character, index) => {
    const [x, y] = [(index % across) * size, Math.floor(index / across) * size];
    const code = character.codePointAt(0) ?? 0;
    return `<text x="${x + 3}" y="${y + 19}">&#${code};</text>`;
  });
  const image = await rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across * size}" height="${rows * size}"><style>text{font:${weight} 18px "Noto Sans SC"}</style>${cells.join('')}</svg>`,
  );
  const { pixels, width } = image;
  const side = (size * width) / (across * size);
  const looks = all.map((_, index) => {
    const [left, top] = [(index % across) * side, Math.floor(index / across) * side];
    return Array.from({ length: side }, (_, line) => {
      const from = ((top + line) * width + left) * 4;
      return Buffer.from(pixels.subarray(from, from + side * 4)).toString('base64');
    }).join();
  });
  image.free();
  const blank = Array.from({ length: side }, () =>
    Buffer.alloc(side * 4).toString('base64'),
  ).join();
  return characters.filter((_, index) => [looks[0], blank].includes(looks[index + 1]));
}
