import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import type { Reference } from '#schema/references.ts';
import { readingWords } from '#i18n/all-words.ts';
import { formatDay } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/**
 * The sources of a chapter, each once, in the order in which it names or uses them: those of its
 * front matter, its citations, its facts and its runs.
 * @param source id of the source in the front matter
 */
export function referencesOf(source: string, tree: Root): readonly Reference[] {
  const shown = selectAll('a[rel~=external], cite, [data-figure], [data-run], [data-chart]', tree);
  const used = [byId(dataset.references, source), ...shown.flatMap(sourcesOf)];
  return [...new Set(used)];
}

function sourcesOf(element: Element): readonly Reference[] {
  const { href, dataFigure, dataRun, dataChart } = element.properties;
  if (href) return dataset.references.filter(({ url }) => url === href);
  if (dataFigure) return sourcesOfFigure(String(dataFigure));
  if (dataRun) return sourceOfRun(String(dataRun));
  if (dataChart)
    return byId(dataset.charts, String(dataChart)).excerpts.flatMap(({ run }) => sourceOfRun(run));
  return dataset.references.filter(({ title }) => title === toString(element));
}

/** The latest day on which one of the sources was looked up; null if none was. */
export function lastChecked(references: readonly Reference[]): string | null {
  return (
    references
      .flatMap(({ checked }) => checked ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

/** Publisher, language and day of the last look-up of a source, in words. */
export function aboutReference(reference: Reference, locale: Locale) {
  const { publisher, language, checked, url } = reference;
  const words = readingWords[locale].references;
  return {
    publisher,
    language: words.language[language],
    checked: checked
      ? words.checked(formatDay(locale, checked))
      : words[url ? 'notChecked' : 'noAddress'],
  };
}

/** The value that most of a list have. */
export function usual<T>(values: readonly T[]): T | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Sources of every figure that a path such as `fact/a ÷ run/row/throughput` is made of. */
function sourcesOfFigure(path: string): readonly Reference[] {
  const segments = path.match(/[a-z0-9-]+(?:\/[a-z0-9-]+)+/g) ?? [];
  return segments.flatMap((part) => {
    const [first = '', second = ''] = part.split('/');
    if (first !== 'fact') return sourceOfRun(first);
    return [byId(dataset.references, byId(dataset.facts, second).source)];
  });
}

/** Nothing for what is no run, such as an option of the wizard. */
function sourceOfRun(id: string): readonly Reference[] {
  const run = dataset.runs.find((each) => each.id === id);
  return run ? [byId(dataset.references, run.source)] : [];
}
