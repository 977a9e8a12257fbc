import type { APIRoute } from 'astro';
import { oEmbed } from '#charts/elsewhere/oembed.ts';
import { type ChartAddress, chartOf, chartPaths } from '#build/charts/chart-of.ts';
import { embedOf } from '#build/charts/embed-of.ts';
import { absolute, href } from '#build/addresses.ts';
import { jsonResponse } from '#build/json.ts';
import { density } from '#build/charts/svg-to-png.ts';
import { siteWords } from '#i18n/all-words.ts';

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
