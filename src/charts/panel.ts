import type { MeasureId } from '#data/measures.ts';
import type { Value } from '#data/schema/run.ts';
import { formatExact, formatNumber, unitWord, withUnit } from '#i18n/format.ts';
import { acrossConcurrency, axisFrom0 } from './axis.ts';
import { directionOf } from './direction.ts';
import type { Context, FoundRow } from './found.ts';
import { labelOf } from './label.ts';
import type { Mark, Panel } from './spec.ts';

/** These stand with the figure itself, where other units stand in the heading only. */
const signs: ReadonlySet<string> = new Set(['%', '×']);

/** @throws Error if the run has no unit or no figure at all for the measure. */
export function panelOf(measure: MeasureId, context: Context): Panel {
  const { found, words, locale } = context;
  const { chart, kind, run, rows } = found;
  const unit = run.units[measure];
  const figures = rows.flatMap(({ row }) => row.values[measure] ?? []);
  if (!unit || figures.length === 0) {
    throw new Error(`Chart "${chart.id}" has no figure for "${measure}" in run "${run.id}".`);
  }
  const name = words.measures[measure];
  const word = unitWord(locale, unit);
  return {
    measure,
    unit,
    name,
    subheading: words.subheading(word, words.better[directionOf(measure)]),
    heading: words.heading(name, word),
    axis: axisFrom0(Math.max(...figures.map(({ value, to }) => to ?? value)), locale),
    across:
      kind === 'lines'
        ? {
            ...acrossConcurrency(
              rows.flatMap(({ row }) => row.concurrency ?? []),
              locale,
            ),
            name: words.concurrency,
          }
        : null,
    marks: rows.map((row) => markOf({ row, measure, unit, context })),
  };
}

interface MarkArguments {
  readonly row: FoundRow;
  readonly measure: MeasureId;
  readonly unit: string;
  readonly context: Context;
}

function markOf({ row: found, measure, unit, context }: MarkArguments): Mark {
  const { words } = context;
  const { row, role } = found;
  const figure = row.values[measure] ?? null;
  const label = labelOf(found, context);
  const name = context.found.kind === 'lines' ? `${words.concurrency} ${label}` : label;
  const shown = written(figure, unit, context);
  const note = noteOn(found, measure, context);
  return {
    rowId: row.id,
    label,
    name,
    role,
    value: figure?.value ?? null,
    bound: figure?.bound ?? null,
    to: figure?.to ?? null,
    concurrency: row.concurrency,
    text: written(figure, signs.has(unit) ? unit : '', context),
    shown,
    note,
    spoken: words.spoken(name, shown, note),
  };
}

function written(figure: Value | null, unit: string, { words, locale }: Context): string {
  if (!figure) return words.notStated;
  const one = withUnit(locale, formatExact(locale, figure.value), unit);
  if (figure.bound === undefined) return one;
  if (figure.bound !== 'either') return words.bounds[figure.bound](one);
  if (figure.to === undefined) return one;
  return words.bounds.either(one, withUnit(locale, formatExact(locale, figure.to), unit));
}

/** How a figure compares with the best row, or on a trend with the first one. */
function noteOn(of: FoundRow, measure: MeasureId, context: Context): string | null {
  const { found, words, locale } = context;
  const stated = found.rows.filter(({ row }) => row.values[measure]);
  const trend = found.kind === 'lines';
  const towards = directionOf(measure) === 'more' ? 1 : -1;
  const value = ({ row }: FoundRow) => row.values[measure]?.value ?? 0;
  const [reference] = trend ? stated : stated.toSorted((a, b) => towards * (value(b) - value(a)));
  if (!reference || of === reference || !of.row.values[measure] || value(reference) === 0) {
    return null;
  }
  const ratio = formatNumber(locale, value(of) / value(reference));
  const label = labelOf(reference, context);
  return trend ? words.ratioToConcurrency(ratio, label) : words.ratioTo(ratio, label);
}
