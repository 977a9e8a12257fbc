import type { LoadTest, PassMarks } from '#plan/load-test.ts';
import type { Risk } from '#plan/risks.ts';
import type { Setting } from '#plan/setting.ts';
import { formatDecimals, formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PlanWords, RiskWords } from '#i18n/plan-words.ts';

/** A risk with its figures filled in. */
export function riskSentences({ id, figures }: Risk, words: PlanWords, locale: Locale): RiskWords {
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  return words.risks.items[id]({
    cores: quantity(figures.cores, 'cores'),
    budget: quantity(figures.budget, 'cores'),
    p99: quantity(figures.p99, 'ms'),
    target: quantity(figures.target, 'ms'),
    wait: quantity(figures.wait, 'ms'),
    perWorker: formatNumber(locale, figures.perWorker),
    queries: formatNumber(locale, figures.queries),
    queriesServed: formatNumber(locale, figures.queriesServed),
    connections: formatNumber(locale, figures.connections),
    handler: quantity(figures.handler, 'ms'),
    margin: formatDecimals(locale, figures.margin * 100, 1),
  });
}

/** Why a setting has its value: its formula with the numbers filled in. */
export function whyOf(setting: Setting, words: PlanWords, locale: Locale): string {
  const written = Object.fromEntries(
    Object.entries(setting.inputs).map(([name, value]) => [name, formatNumber(locale, value)]),
  );
  // A setting has the inputs of its own formula.
  const why = words.configuration.why[setting.formula] as (
    inputs: Readonly<Record<string, string>>,
  ) => string;
  return why(written);
}

/** The value of a setting as it is read, with its unit. */
export function settingValue({ value, unit }: Setting, words: PlanWords, locale: Locale): string {
  if (value === null) return words.configuration.yours;
  if (typeof value === 'string') return value;
  return withUnit(locale, formatNumber(locale, value), unit ?? 'count');
}

/** The pass marks of a stage, each as it is written. */
export function marksOf(marks: PassMarks, words: PlanWords, locale: Locale) {
  const { atMost, between, none, overloaded } = words.loadTest;
  const quantity = (value: number, unit: string) =>
    withUnit(locale, formatNumber(locale, value), unit);
  return {
    p99: marks.p99 === null ? none : atMost(quantity(marks.p99, 'ms')),
    errors: marks.errors === null ? overloaded : atMost(formatTenths(locale, marks.errors)),
    cores: atMost(formatNumber(locale, marks.cores)),
    inFlight: marks.inFlight
      ? between(formatNumber(locale, marks.inFlight[0]), formatNumber(locale, marks.inFlight[1]))
      : none,
  };
}

/** What precedes the stages of a load test. */
export function loadTestLead({ warmUp, tolerance }: LoadTest, words: PlanWords, locale: Locale) {
  return words.loadTest.lead({
    warmUp: withUnit(locale, formatNumber(locale, warmUp), 's'),
    tolerance: formatShare(locale, tolerance),
  });
}

function formatTenths(locale: Locale, share: number): string {
  return `${formatDecimals(locale, share * 100, 1)}%`;
}
