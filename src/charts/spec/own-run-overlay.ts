import { tableSpec } from './table-spec.ts';
import type { ShownSpec } from './spec.ts';
import type { Candidate } from '#schema/candidates.ts';
import type { RowsChart } from '#schema/charts.ts';
import type { Row, Run } from '#schema/run.ts';
import { formatExact, formatNumber, formatRatio, withUnit } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { ownOptions, type OwnSubject } from '#own-run/answers.ts';
import type { OverlayRow, DrawnRunWords } from '#i18n/own-run-words.ts';

export interface OverlayArguments {
  /** The reader's run. */
  readonly run: Run;
  /** The published run beside which it is drawn. */
  readonly published: Run;
  readonly words: DrawnRunWords;
  readonly locale: Locale;
}

/**
 * The reader's rows and those of a published run in one chart: throughput, and the mean latency
 * where the reader's tool gives one.
 */
export function overlaySpec({ run, published, words, locale }: OverlayArguments): ShownSpec {
  const { chart: texts, charts, output } = words;
  const own: Run = {
    ...run,
    rows: run.rows.map((row) => ({ ...row, ...toldApart(row, run.rows) })),
  };
  const theirs: Run = {
    ...published,
    rows: published.rows.map((row) => ({ ...row, ...alone, id: `published-${row.id}` })),
  };
  const subjects = [...new Set([...own.rows, ...theirs.rows].map(({ subject }) => subject))];
  const measures = (['throughput', 'latency-mean'] as const).filter((measure) =>
    run.rows.some(({ values }) => values[measure]),
  );
  const both = (text: string) => ({ zh: text, en: text });
  const spec = tableSpec(
    {
      id: 'own',
      kind: 'comparison',
      // Yours and the published one of a subject stand together.
      excerpts: subjects.flatMap((subject) => [
        ...excerptOf(own, subject, both(texts.yours)),
        ...excerptOf(theirs, subject, both(texts.published)),
      ]),
      measures: measures.length > 0 ? measures : ['throughput'],
      title: both(texts.title),
    },
    {
      runs: [own, theirs],
      subjects: subjects.map((id) => ({
        id,
        name: isSubject(id) ? output.subjects[id] : id,
        kind: 'framework',
        runtime: null,
      })),
      candidates,
      references: [own, theirs].map(({ source }) => ({
        id: source,
        title: texts.title,
        publisher: null,
        url: null,
        language: locale,
        checked: null,
      })),
    },
    charts,
    locale,
  );
  return {
    ...spec,
    id: 'own',
    locale,
    kind: 'bars',
    sentence: texts.sentence(...sentenceOf({ run, published, words, locale })),
  };
}

function excerptOf(
  run: Run,
  subject: string,
  name: RowsChart['excerpts'][number]['name'],
): RowsChart['excerpts'] {
  const rows = rowsOf(run, subject).map(({ id }) => id);
  return rows.length > 0 ? [{ run: run.id, name, rows }] : [];
}

/** Flask and Gin have their colours, whoever measured them. */
const candidates: readonly Candidate[] = [
  { id: 'flask', name: 'Flask', subjects: ['flask'], runtimes: ['python'] },
  { id: 'gin', name: 'Gin', subjects: ['gin'], runtimes: ['go'] },
];

const alone = { stack: null, test: null, concurrency: null, variant: null };

/** What tells rows of one subject apart; nothing else goes into a label. */
function toldApart(row: Row, rows: readonly Row[]) {
  const siblings = rows.filter(({ subject }) => subject === row.subject);
  const differs = (of: (row: Row) => unknown) => new Set(siblings.map(of)).size > 1;
  return {
    variant: null,
    test: differs(({ test }) => test) ? row.test : null,
    concurrency: differs(({ concurrency }) => concurrency) ? row.concurrency : null,
    stack: row.stack,
  };
}

function sentenceOf({ run, published, words, locale }: OverlayArguments) {
  const number = (value: number) => formatNumber(locale, value);
  const rate = (written: string) => withUnit(locale, written, 'requests/s');
  const times = (one: number, other: number) => formatRatio(locale, one / other);
  const rows: OverlayRow[] = run.rows.flatMap(({ subject, values: { throughput } }) => {
    if (!throughput?.value || !isSubject(subject)) return [];
    const { value, low, high } = throughput;
    const theirs = throughputOf(published, subject);
    return [
      {
        label: subject === 'other' ? words.chart.server : words.output.subjects[subject],
        yours: rate(number(value)),
        repeats:
          low === undefined || high === undefined ? null : { low: number(low), high: number(high) },
        against: theirs
          ? {
              published: rate(formatExact(locale, theirs)),
              times: times(Math.max(value, theirs), Math.min(value, theirs)),
              larger: value < theirs ? ('published' as const) : ('yours' as const),
            }
          : null,
      },
    ];
  });
  const pair = run.capacity?.rows;
  const own = (id: string | undefined) => run.rows.find((row) => row.id === id)?.values.throughput;
  const [gin, flask] = [own(pair?.gin)?.value, own(pair?.flask)?.value];
  const [theirGin, theirFlask] = [throughputOf(published, 'gin'), throughputOf(published, 'flask')];
  const ratio =
    gin && flask && theirGin && theirFlask
      ? { yours: times(gin, flask), published: times(theirGin, theirFlask) }
      : null;
  return [rows, ratio] as const;
}

function rowsOf({ rows }: Run, subject: string): readonly Row[] {
  return rows.filter((row) => row.subject === subject);
}

function throughputOf({ rows }: Run, subject: string): number | null {
  return rows.find((row) => row.subject === subject)?.values.throughput?.value ?? null;
}

function isSubject(id: string): id is OwnSubject {
  return ownOptions.subject.some((option) => option === id);
}
