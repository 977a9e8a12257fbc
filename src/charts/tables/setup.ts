import { measureIds } from '#schema/measures.ts';
import type { Run, SetupField } from '#schema/run.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import { formatExact, formatNumber, formatShare, withUnit } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** One condition of a test, in words. */
export interface SetupRow {
  readonly field: SetupField;
  readonly label: string;
  readonly text: string;
  readonly stated: boolean;
}

/** Units of the numbers in a setup; all others are counts. */
export const setupUnits: Readonly<Record<string, string>> = {
  duration: 's',
  rampUp: 's',
  cores: 'cores',
  memory: 'GB',
} satisfies Partial<Record<SetupField, string>>;

/**
 * Every condition that the schema asks for, also those that the source leaves out; of those that
 * only some runs have, those that this one has.
 */
export function setupRows({ setup }: Run, words: ChartWords, locale: Locale): readonly SetupRow[] {
  // The run passed a strict schema, so its setup has no keys but these.
  return (Object.keys(words.setup) as SetupField[])
    .filter((field) => setup[field] !== undefined)
    .map((field) => {
      const stated = setup[field] !== null;
      const text = stated ? written(field, setup, words, locale) : words.notStated;
      return { field, label: words.setup[field], text, stated };
    });
}

function written(
  field: SetupField,
  setup: Run['setup'],
  words: ChartWords,
  locale: Locale,
): string {
  const { reported, runtimes, resolution, ...plain } = setup;
  if (field === 'reported') return reported ? words.page.reported[reported] : words.notStated;
  if (field === 'runtimes') {
    return (runtimes ?? [])
      .map(({ loop, ...runtime }) => ({
        ...runtime,
        loop: loop && formatNumber(locale, loop.takes),
      }))
      .map(words.page.runtime)
      .join('\n');
  }
  if (field === 'resolution') return writtenResolution(resolution ?? {}, words, locale);
  const value = plain[field];
  if (value === null) return words.notStated;
  if (typeof value === 'boolean') return value ? words.page.yes : words.page.no;
  if (field === 'noise' && typeof value === 'number') return formatShare(locale, value);
  if (typeof value === 'number') {
    return withUnit(locale, formatExact(locale, value), setupUnits[field] ?? '');
  }
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : value[locale];
}

function writtenResolution(
  resolution: NonNullable<Run['setup']['resolution']>,
  words: ChartWords,
  locale: Locale,
): string {
  const differences = measureIds.flatMap((measure) => {
    const share = resolution[measure];
    return share === undefined ? [] : [{ measure, share: formatShare(locale, share) }];
  });
  return words.page.resolution(differences);
}
