import { type Locale, languageTag } from './locale.ts';

/** How numbers, days and lists are written. Units are those of the data files. */

/** A number with its digits grouped and at most three significant digits below 100. */
export function formatNumber(locale: Locale, value: number): string {
  const digits =
    Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return numberFormat(locale, digits).format(value);
}

/** A figure exactly as the data state it. */
export function formatExact(locale: Locale, value: number): string {
  return numberFormat(locale, { maximumFractionDigits: 10 }).format(value);
}

/** A number with a fixed count of decimals, for columns that are compared. */
export function formatDecimals(locale: Locale, value: number, decimals: number): string {
  return numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A share of 1 as a whole percentage; below 1% with one significant digit. */
export function formatShare(locale: Locale, share: number): string {
  return numberFormat(locale, {
    style: 'percent',
    ...(share < 0.01 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 }),
  }).format(share);
}

/** A difference as a whole percentage with its sign. */
export function formatSignedShare(locale: Locale, share: number): string {
  return numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(share);
}

/** Dollars to two significant digits: nobody knows them better. */
export function formatDollars(locale: Locale, value: number): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumSignificantDigits: 2,
  }).format(value);
}

/** How many times one figure is another: `2.73×`, in Chinese `2.73 倍`. */
export function formatRatio(locale: Locale, ratio: number): string {
  const written = formatNumber(locale, ratio);
  return locale === 'zh' ? `${written}\u00a0倍` : `${written}×`;
}

/** A written number followed by its unit, with a space where the language wants one. */
export function withUnit(locale: Locale, written: string, unit: string): string {
  const word = written === '1' && locale === 'en' ? singular(unit) : unitWord(locale, unit);
  if (word === '') return written;
  return tight.has(word) ? `${written}${word}` : `${written}\u00a0${word}`;
}

/** How a unit is written in a language; empty for counts. */
export function unitWord(locale: Locale, unit: string): string {
  return unitWords[locale][unit] ?? unit;
}

function singular(unit: string): string {
  return unit === 'cores' || unit === 'connections' ? unit.slice(0, -1) : unitWord('en', unit);
}

const tight: ReadonlySet<string> = new Set(['%', '×']);

const unitWords: Record<Locale, Readonly<Record<string, string>>> = {
  zh: {
    'requests/s': '请求/秒',
    s: '秒',
    bytes: '字节',
    cores: '核',
    connections: '个连接',
    queries: '个查询',
    dollars: '美元',
    ratio: '倍',
    '×': '倍',
    count: '',
  },
  en: { 'requests/s': 'requests/s', count: '', ratio: '×' },
};

/** A day of the data files (YYYY-MM-DD), written out. */
export function formatDay(locale: Locale, day: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(languageTag[locale], style).format(new Date(`${day}T00:00:00Z`));
}

/** Names joined by "and" in the language. */
export function formatList(locale: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(names);
}

/** A sentence that begins with a capital letter, where the script has any. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Each format is made once: making one takes far longer than using it. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(languageTag[locale], options);
  numberFormats.set(key, format);
  return format;
}
