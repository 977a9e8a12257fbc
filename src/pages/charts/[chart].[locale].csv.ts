import type { APIRoute } from 'astro';
import { chartCsv } from '#charts/csv.ts';
import { type ChartAddress, chartOf, chartPaths } from '#components/chart-of.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartAddress> = ({ props }) =>
  new Response(chartCsv(chartOf(props)), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
