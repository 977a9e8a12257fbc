import type { Root, RootContent } from 'hast';
import type { DataProblem } from '#data/problems.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { guideFolder } from './guide-folder.ts';
import { sectionsOf } from './sections.ts';

/** A chapter in one language, as its author wrote it and as it is rendered. */
export interface ChapterText {
  readonly locale: Locale;
  readonly slug: string;
  readonly source: string;
  readonly tree: Root;
}

/**
 * Where the two languages of the guide disagree: a chapter without its twin, a heading without an
 * id or with another id than its twin, and a figure, note, sample, table, chart or diagram that
 * stands in a section of one language only. Links, the language switch and the promise that both
 * languages say the same rest on this.
 */
export function twinProblems(texts: readonly ChapterText[]): readonly DataProblem[] {
  const slugs = [...new Set(texts.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => {
    const twins = locales.flatMap((locale) => {
      const text = texts.find((each) => each.slug === slug && each.locale === locale);
      return text ? [text] : [];
    });
    const [first, second] = twins;
    if (!first) return [];
    if (!second) return [missingTwin(first)];
    const headings = [...twins.flatMap(headingsWithoutId), ...headingDifferences(first, second)];
    return headings.length > 0 ? headings : contentDifferences(first, second);
  });
}

function fileOf({ locale, slug }: Pick<ChapterText, 'locale' | 'slug'>): string {
  return `${guideFolder}/${locale}/${slug}.mdx`;
}

function missingTwin(text: ChapterText): DataProblem {
  const locale = locales.find((each) => each !== text.locale) ?? text.locale;
  return {
    file: fileOf({ locale, slug: text.slug }),
    path: '',
    reason: `does not exist, but ${fileOf(text)} does`,
    fix: 'Write the chapter in this language too; every chapter is published in both.',
  };
}

function headingsWithoutId(text: ChapterText): readonly DataProblem[] {
  const prose = text.source.replaceAll(/^```.*?^```/gms, '');
  const lines = prose.split('\n').filter((line) => /^#{2,4} /.test(line));
  return lines
    .filter((line) => !/\{#[a-z0-9-]+\}\s*$/.test(line))
    .map((line) => ({
      file: fileOf(text),
      path: `heading "${line}"`,
      reason: 'has no id',
      fix: 'Write {#id-in-kebab-case} after it, the same in both languages.',
    }));
}

function headingDifferences(first: ChapterText, second: ChapterText): readonly DataProblem[] {
  const [expected, found] = [first, second].map((text) =>
    sectionsOf(text.tree).flatMap(({ heading }) => (heading ? [heading.id] : [])),
  );
  const at = found?.findIndex((id, index) => id !== expected?.[index]) ?? -1;
  const place = at < 0 ? (found?.length ?? 0) : at;
  if (at < 0 && expected?.length === found?.length) return [];
  const written = (id: string | undefined) => (id === undefined ? 'none' : `"${id}"`);
  return [
    {
      file: fileOf(second),
      path: `heading ${place + 1}`,
      reason: `has the id ${written(found?.[place])} where ${fileOf(first)} has ${written(expected?.[place])}`,
      fix: 'Give both the same headings, with the same ids, in the same order.',
    },
  ];
}

function contentDifferences(first: ChapterText, second: ChapterText): readonly DataProblem[] {
  const theirs = sectionsOf(second.tree);
  return sectionsOf(first.tree).flatMap(({ heading, children }, index) => {
    const here = marksIn(children);
    const there = marksIn(theirs[index]?.children ?? []);
    const place = heading ? `section #${heading.id}` : 'the introduction';
    return [
      ...surplus(here, there).map((mark) => lacking(mark, place, { in: second, has: first })),
      ...surplus(there, here).map((mark) => lacking(mark, place, { in: first, has: second })),
    ];
  });
}

function lacking(mark: string, place: string, twin: { in: ChapterText; has: ChapterText }) {
  return {
    file: fileOf(twin.in),
    path: place,
    reason: `lacks the ${mark}, which ${fileOf(twin.has)} has there`,
    fix: 'Add it, or take it out of both.',
  };
}

/** What a section shows that has an id, as `figure "article-4-4-ping/gin/throughput"`. */
function marksIn(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const own = markKinds.flatMap(([kind, property]) => {
      const id = node.properties[property];
      return id === undefined ? [] : `${kind} "${id}"`;
    });
    return [...own, ...marksIn(node.children)];
  });
}

const markKinds = ['figure', 'note', 'sample', 'table', 'run', 'chart', 'diagram'].map(
  (kind) => [kind, `data${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] as const,
);

/** What is in the first list more often than in the second. */
function surplus(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = [...second];
  return first.filter((mark) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
