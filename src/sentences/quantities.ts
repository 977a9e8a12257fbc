import type { Band } from '#engine/capacity/response.ts';
import { type Answers, quantityOf } from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import { formatNumber, withUnit } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

interface Language {
  readonly locale: Locale;
  readonly words: DecisionWords;
}

/** From the low to the high end of a prediction, with its unit; one figure where both read alike. */
export function bandWords(locale: Locale, { low, high }: Band, unit: string): string {
  return rangeWords(
    [low, high].map((value) => formatNumber(locale, value)),
    (written) => withUnit(locale, written, unit),
  );
}

/** @param ends both ends as they are written */
export function rangeWords(
  ends: readonly string[],
  withUnit: (written: string) => string = (written) => written,
): string {
  return withUnit([...new Set(ends)].join('–'));
}

/** The cores that there are, or that they are as many as it takes. */
export function budgetWords({ locale, words }: Language, answers: Answers): string {
  const cores = quantityOf(answers, 'cores');
  return Number.isFinite(cores)
    ? withUnit(locale, formatNumber(locale, cores), 'cores')
    : words.questions.cores.options['pay-as-you-go'];
}
