import type { APIRoute } from 'astro';
import { chapterMarkdown } from '#guide/chapter-markdown.ts';
import { allChapters, type Chapter } from '#guide/chapters.ts';

/** Each chapter as plain Markdown. */
export async function getStaticPaths() {
  return (await allChapters()).map((chapter) => ({
    params: { locale: chapter.locale, chapter: chapter.slug },
    props: chapter,
  }));
}

export const GET: APIRoute<Chapter> = async ({ props, site }) =>
  new Response(await chapterMarkdown(props, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
