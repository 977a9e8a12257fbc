import type { APIRoute } from 'astro';
import { z } from 'zod';
import { jsonResponse } from '#build/json.ts';
import { publishedSchemas } from '#schema/index.ts';

/** The JSON Schemas of data files, which name them in `$schema`, and of the JSON of charts. */
export function getStaticPaths() {
  return Object.entries(publishedSchemas).map(([schema, definition]) => ({
    params: { schema },
    props: { text: JSON.stringify(z.toJSONSchema(definition), null, 2) },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => jsonResponse(props.text);
