import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import decompress from 'woff2-encoder/decompress';
import { pictureFont } from '#charts/drawing/file-style.ts';

/** Pixels of the picture for each px of the SVG. */
export const density = 2;

/**
 * An SVG as a picture at double density, drawn without a browser, in the bundled font and no other.
 * WebAssembly calculates alike everywhere, so every machine makes the same bytes.
 */
export async function svgToPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await rasterise(svg);
  const png = image.asPng().slice();
  image.free();
  return png;
}

/** The same before it is a PNG, for tests that look at pixels; `free` it after use. */
export async function rasterise(svg: string) {
  const fontBuffers = await ready();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: density },
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: pictureFont },
  });
  const image = drawing.render();
  drawing.free();
  return image;
}

let preparing: Promise<readonly Uint8Array[]> | undefined;

function ready(): Promise<readonly Uint8Array[]> {
  preparing ??= prepare();
  return preparing;
}

// Paths are seen from the root of the repository, where commands are run, as those of data are.
const program = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
const fontFiles = [400, 600].map(
  (weight) =>
    `node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
);

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(program));
  return Promise.all(fontFiles.map((file) => decompress(readFileSync(file))));
}
