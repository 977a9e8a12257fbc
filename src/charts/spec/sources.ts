import { formatList } from '#i18n/format.ts';
import type { ChartBody } from './chart-body.ts';
import type { InWords, RunWithReference } from './selection.ts';
import type { ChartSource, ChartSpec } from './spec.ts';

/** Where the figures of runs come from, one by one and in one line with the licence. */
export function sourcesOf(
  runs: ChartBody['runs'],
  { words, locale }: InWords,
): Pick<ChartSpec, 'sources' | 'sourceLine'> {
  const [first, ...rest] = runs;
  const cited = new Set(
    runs.map(({ run, reference }) => {
      const section = run.section ? words.section(run.section) : '';
      return `${words.quoted(reference.title)}${section}`;
    }),
  );
  const list = formatList(locale, [...cited]);
  return {
    sources: [sourceOf(first), ...rest.map(sourceOf)],
    sourceLine: `${words.source}${list}${words.stop}${words.licence}`,
  };
}

function sourceOf({ run, reference }: RunWithReference): ChartSource {
  const { title, language, url } = reference;
  return { run: run.id, section: run.section, title, language, url };
}
