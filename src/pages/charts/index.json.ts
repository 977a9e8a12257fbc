import type { APIRoute } from 'astro';
import { chartIndex } from '#build/charts/chart-index.ts';
import { jsonResponse } from '#build/json.ts';

export const GET: APIRoute = async () =>
  jsonResponse(`${JSON.stringify(await chartIndex(), null, 2)}\n`);
