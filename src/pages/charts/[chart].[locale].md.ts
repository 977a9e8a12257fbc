import type { APIRoute } from 'astro';
import { chartFile } from '#components/chart-files.ts';
import { type ChartAddress, chartPaths } from '#components/chart-of.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartAddress> = ({ props }) => chartFile(props, 'md');
