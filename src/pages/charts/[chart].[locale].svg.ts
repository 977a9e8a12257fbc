import type { APIRoute } from 'astro';
import { chartFile } from '#build/charts/chart-files.ts';
import { type ChartAddress, chartPaths } from '#build/charts/chart-of.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartAddress> = ({ props }) => chartFile(props, 'svg');
