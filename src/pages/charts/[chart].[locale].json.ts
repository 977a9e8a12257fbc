import type { APIRoute } from 'astro';
import { chartJson } from '#charts/chart-json.ts';
import { type ChartAddress, chartOf, chartPaths } from '#components/chart-of.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartAddress> = ({ props }) =>
  new Response(`${JSON.stringify(chartJson(chartOf(props)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
