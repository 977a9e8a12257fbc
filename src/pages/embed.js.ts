import type { APIRoute } from 'astro';
import script from 'virtual:embed-script';

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
