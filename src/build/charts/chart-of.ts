import { chartSpec } from '#charts/spec/chart-spec.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { chartWords } from '#i18n/all-words.ts';
import { type Locale, locales } from '#i18n/locale.ts';

export interface ChartAddress {
  readonly chart: string;
  readonly locale: Locale;
}

/** The chart with an id in `data/charts.json`, in one language. */
export function chartOf({ chart, locale }: ChartAddress): ChartSpec {
  return chartSpec(byId(dataset.charts, chart), dataset, chartWords[locale], locale);
}

/** Every chart in every language, for `getStaticPaths`. */
export function chartPaths() {
  return locales.flatMap((locale) =>
    dataset.charts.map(({ id }) => {
      const address = { chart: id, locale };
      return { params: address, props: address };
    }),
  );
}
