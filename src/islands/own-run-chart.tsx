import { ChartSvg } from '#charts/drawing/chart-svg.tsx';
import { ChartTable } from '#charts/tables/chart-table.tsx';
import type { Run } from '#schema/run.ts';
import type { Locale } from '#i18n/locale.ts';
import type { DrawnRunWords } from '#i18n/own-run-words.ts';
import { CitedSource } from '#views/result/cited-source.tsx';
import { GradeBadge } from '#views/result/grade-badge.tsx';
import { overlaySpec } from '#charts/spec/own-run-overlay.ts';

/** The published run beside which the reader's is drawn. */
export interface PublishedRun {
  readonly run: Run;
  readonly grade: string;
  /** Address of its evidence page. */
  readonly page: string;
  readonly source: { readonly title: string; readonly language: Locale };
}

interface Props {
  readonly locale: Locale;
  readonly words: DrawnRunWords;
  readonly published: PublishedRun;
  readonly run: Run;
}

/** The reader's figures beside the published ones: one sentence, the chart, and its table. */
export function OwnRunChart({ locale, words, published, run }: Props) {
  const { charts } = words;
  const spec = overlaySpec({ run, published: published.run, words, locale });
  return (
    <figure class="chart own-chart" data-chart="own">
      <h3 class="chart-title" id="chart-own">
        {spec.title}
      </h3>
      <p class="chart-sentence">{spec.sentence}</p>
      <div class="chart-body">
        <ChartSvg spec={spec} />
      </div>
      <details class="chart-data">
        <summary>{charts.figure.data}</summary>
        <ChartTable spec={spec} locale={locale} />
      </details>
      <figcaption class="chart-caption">
        <span>
          <CitedSource
            {...published.source}
            lead={words.chart.source}
            section={published.run.section}
            words={charts}
          />
        </span>
        <a href={published.page}>
          <GradeBadge grade={published.grade} name={words.run.grade(published.grade)} />
        </a>
      </figcaption>
    </figure>
  );
}
