import { escapedHtml } from './escaped-html.ts';
import { frameHeight } from './frame-height.ts';
import type { ChartSpec } from '../spec/spec.ts';
import type { EmbedAddresses } from './embed-codes.ts';

export interface OEmbedInput {
  readonly spec: ChartSpec;
  readonly at: Pick<EmbedAddresses, 'frame' | 'png'>;
  /** Of the PNG, in its own pixels. */
  readonly thumbnail: { readonly width: number; readonly height: number };
  readonly provider: { readonly name: string; readonly url: string };
}

/** Width of the frame in px, which fits the column of a wiki. */
const width = 640;

/** The answer of the type `rich` (oEmbed 1.0, 2.3.4.4): a frame with the chart. */
export function oEmbed({ spec, at, thumbnail, provider }: OEmbedInput) {
  const height = frameHeight(spec, width);
  const title = escapedHtml(spec.title);
  return {
    version: '1.0',
    type: 'rich',
    title: spec.title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 86_400,
    html: `<iframe src="${at.frame}" title="${title}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    width,
    height,
    thumbnail_url: at.png,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  } as const;
}
