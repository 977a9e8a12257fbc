import { rateChanges } from '#engine/explanation/rate-changes.ts';
import { formatList, formatNumber, withUnit } from '#i18n/format.ts';
import { CandidateTable } from '../result/candidate-table.tsx';
import type { PartProps } from './parts.tsx';
import { RateChart } from './rate-chart.tsx';
import { rateChartOf } from './rate-chart-scale.ts';

/** What more traffic does: cores over rate, and the rates at which the verdict changes. */
export function RatesPart(props: PartProps) {
  const { answers, assumptions, run, words, locale, explain, decision } = props;
  const situation = { answers, assumptions, evidence: run.evidence };
  const chart = rateChartOf(situation);
  const texts = explain.rates;
  const rate = (value: number) => withUnit(locale, formatNumber(locale, value), 'requests/s');
  const cores = (value: number) => withUnit(locale, formatNumber(locale, value), 'cores');
  const needs = chart.lines.map(({ candidate, coresAt }) =>
    texts.needs(words.candidates[candidate], cores(coresAt(chart.rate))),
  );
  const changes = rateChanges(situation);
  return (
    <>
      <figure class="rates">
        <figcaption>
          <strong>{texts.chart}</strong>
          <p>
            {texts.sentence({ rate: rate(chart.rate), cores: formatList(locale, needs) })}{' '}
            {texts.scales} {texts.dashed}
          </p>
        </figcaption>
        <RateChart {...{ chart, words, locale, explain }} />
        <details>
          <summary>{texts.table}</summary>
          <RateTable {...props} rates={chart.rates} />
        </details>
      </figure>
      <h4>{texts.changes}</h4>
      {changes.length === 0 ? (
        <p>{texts.unchanged(words.shortVerdicts[decision.verdict])}</p>
      ) : (
        <ul>
          {changes.map(({ rate: at, upTo, above }) => (
            <li key={at}>
              {texts.change(rate(at), words.shortVerdicts[upTo], words.shortVerdicts[above])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RateTable({
  answers,
  assumptions,
  run,
  words,
  locale,
  explain,
  rates,
}: PartProps & { readonly rates: readonly number[] }) {
  const { lines } = rateChartOf({ answers, assumptions, evidence: run.evidence });
  return (
    <CandidateTable
      caption={explain.rates.chart}
      words={words}
      columns={lines.map(({ candidate }) => candidate)}
      rows={rates.map((rate) => ({
        label: withUnit(locale, formatNumber(locale, rate), 'requests/s'),
        cell: (id) => {
          const line = lines.find(({ candidate }) => candidate === id);
          if (!line) return null;
          const fits = line.fitsUpTo !== null && rate <= line.fitsUpTo;
          return `${fits ? '' : '✕ '}${formatNumber(locale, line.coresAt(rate))}`;
        },
      }))}
    />
  );
}
