import type { MeasureId } from '#schema/measures.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import type { ChartBody } from './chart-body.ts';
import type { Context, InWords } from './selection.ts';
import type { Mark, Panel } from './spec.ts';

/**
 * A panel for each test and measure of a chart, those of a test beside each other.
 * @param panelOf draws the rows of a selection, which are those of one test
 * @throws Error if the chart has no rows
 */
export function panelsByTest(
  context: Context,
  panelOf: (measure: MeasureId, context: Context) => Panel,
): ChartBody['panels'] {
  const { selection } = context;
  const tests = new Set(selection.rows.map(({ row }) => row.test));
  const [first, ...rest] = [...tests].flatMap((test) => {
    const rows = selection.rows.filter(({ row }) => row.test === test);
    const within = { ...context, selection: { ...selection, rows } };
    return selection.chart.measures.map((measure) =>
      aboutTest(panelOf(measure, within), test, context),
    );
  });
  if (!first) throw new Error(`Chart "${selection.chart.id}" shows no row.`);
  return [first, ...rest];
}

/** Headings of the keys that marks of such panels have. */
export function headingsByTest(
  { keyHeadings }: ChartWords,
  further: readonly string[] = [],
): readonly string[] {
  return [keyHeadings.subject, keyHeadings.test, ...further];
}

/** What readers call a test; others than those of our bench by their ids. */
export function testName(test: string | null, { words }: InWords): string {
  return test === null ? words.notStated : (words.tests[test] ?? test);
}

/** A panel under the name of its test, which then stands in the keys of its marks, too. */
function aboutTest(panel: Panel, test: string | null, inWords: InWords): Panel {
  const title = testName(test, inWords);
  const { words } = inWords;
  const about = (mark: Mark): Mark => {
    const [subject = null, ...keys] = mark.keys;
    const name = words.joined([mark.name, title]);
    return {
      ...mark,
      name,
      keys: [subject, title, ...keys],
      spoken: words.spoken(name, mark.shown, mark.note),
    };
  };
  return {
    ...panel,
    id: `${test}-${panel.measure}`,
    title,
    fullName: `${title} · ${panel.heading}`,
    marks: panel.marks.map(about),
  };
}
