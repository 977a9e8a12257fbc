import { createHash } from 'node:crypto';
import script from 'virtual:embed-script';
import { embedCodes, type EmbedInput } from '#charts/elsewhere/embed-codes.ts';
import { frameSteps } from '#charts/elsewhere/frame-height.ts';
import { chartFileSize } from '#charts/drawing/svg-file.ts';
import { chartFilePath } from './chart-files.ts';
import { type ChartAddress, chartOf } from './chart-of.ts';
import { absolute, href } from '../addresses.ts';

/** Everything that another page needs to show a chart. */
export function embedOf(address: ChartAddress) {
  const { chart, locale } = address;
  const spec = chartOf(address);
  const file = (format: 'svg' | 'png') => absolute(href(null, chartFilePath(address, format)));
  const parts = {
    spec,
    at: {
      page: absolute(href(locale, `charts/${chart}/`)),
      svg: file('svg'),
      png: file('png'),
      frame: absolute(href(locale, `embed/${chart}/`)),
      script: absolute(href(null, `v/${spec.version}/embed.js`)),
    },
    size: chartFileSize(spec),
    steps: frameSteps(spec),
    integrity,
  } satisfies EmbedInput;
  return { ...parts, codes: embedCodes(parts) };
}

/** Of the script that this build makes; its release has the same bytes. */
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;

/** Address of the oEmbed answer of a chart, below the base path. */
export function oEmbedHref({ chart, locale }: ChartAddress): string {
  return href(null, `oembed/${locale}/${chart}.json`);
}
