import type { APIRoute } from 'astro';
import { chartIndex } from '#components/chart-index.ts';
import { jsonResponse } from '#components/json-response.ts';

export const GET: APIRoute = async () =>
  jsonResponse(`${JSON.stringify(await chartIndex(), null, 2)}\n`);
