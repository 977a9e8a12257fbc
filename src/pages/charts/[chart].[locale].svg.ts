import type { APIRoute } from 'astro';
import { chartSvgFile } from '#charts/svg-file.ts';
import { type ChartAddress, chartOf, chartPaths } from '#components/chart-of.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartAddress> = ({ props }) =>
  new Response(chartSvgFile(chartOf(props)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
