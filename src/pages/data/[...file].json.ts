import type { APIRoute } from 'astro';
import { jsonResponse } from '#build/json.ts';
import { dataFiles } from '#data/load.ts';

/** The data files, byte for byte as they are in the repository. */
export function getStaticPaths() {
  return Object.entries(dataFiles).map(([path, text]) => ({
    params: { file: path.replace(/\.json$/, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => jsonResponse(props.text);
