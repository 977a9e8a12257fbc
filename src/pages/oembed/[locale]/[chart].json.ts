import type { APIRoute } from 'astro';
import { oEmbed } from '#charts/oembed.ts';
import { absolute } from '#components/absolute.ts';
import { type ChartAddress, chartOf, chartPaths } from '#components/chart-of.ts';
import { embedOf } from '#components/embed-of.ts';
import { href } from '#components/href.ts';
import { jsonResponse } from '#components/json-response.ts';
import { density } from '#components/svg-to-png.ts';
import { siteWords } from '#i18n/site-words.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartAddress> = ({ props }) => {
  const { at, size } = embedOf(props);
  const { name } = siteWords[props.locale];
  const answer = oEmbed({
    spec: chartOf(props),
    at,
    thumbnail: { width: size.width * density, height: size.height * density },
    provider: { name, url: absolute(href(props.locale)) },
  });
  return jsonResponse(`${JSON.stringify(answer, null, 2)}\n`);
};
