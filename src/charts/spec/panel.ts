import { betterOf, type MeasureId, type UnitId } from '#schema/measures.ts';
import type { Value } from '#schema/run.ts';
import { formatExact, formatNumber, unitWord, withUnit } from '#i18n/format.ts';
import { acrossConcurrency, axisFrom0 } from './axis.ts';
import type { Context, InWords, SelectedRow, SelectedSeries } from './selection.ts';
import { labelOf, subjectOf } from './label.ts';
import type { Mark, Panel, Series } from './spec.ts';

/** These stand with the figure itself, where other units stand in the heading only. */
const signs: ReadonlySet<string> = new Set(['%', '×']);

/** @throws Error if there is no figure at all for the measure, or runs differ in its unit. */
export function panelOf(measure: MeasureId, context: Context): Panel {
  const { selection, words, locale } = context;
  const { kind, rows, series } = selection;
  const figures = rows.flatMap(({ row }) => row.values[measure] ?? []);
  const unit = unitOf(measure, selection);
  const name = words.measures[measure];
  const word = unitWord(locale, unit);
  const heading = words.heading(name, word);
  const measured = rows.flatMap(({ row }) => row.concurrency ?? []);
  return {
    id: measure,
    measure,
    unit,
    title: name,
    name,
    subheading: words.joined([word, words.better[betterOf(measure)]]),
    heading,
    fullName: heading,
    axis: axisFrom0(Math.max(...figures.flatMap(endsOf)), locale),
    across:
      kind === 'lines'
        ? {
            ...acrossConcurrency(measured, locale),
            quantity: 'concurrency',
            name: words.concurrency,
          }
        : null,
    series: kind === 'lines' ? series.map((each) => seriesIn(each, context)) : [],
    marks: rows.map((row) => markOf({ row, measure, unit, context })),
  };
}

/** @throws Error if there is no figure at all for the measure, or runs differ in its unit. */
export function unitOf(measure: MeasureId, { chart, rows }: Context['selection']): UnitId {
  const [unit, ...others] = new Set(
    rows.flatMap(({ row, units }) => (row.values[measure] ? (units[measure] ?? []) : [])),
  );
  if (!unit) throw new Error(`Chart "${chart.id}" has no figure for "${measure}".`);
  if (others.length > 0) {
    throw new Error(`Chart "${chart.id}" has "${measure}" in ${[unit, ...others].join(' and ')}.`);
  }
  return unit;
}

export function seriesIn(series: SelectedSeries, context: Context): Series {
  const row = context.selection.rows.find((each) => each.series === series);
  return { ...series, label: row ? subjectOf(row, context) : '' };
}

interface MarkArguments {
  readonly row: SelectedRow;
  readonly measure: MeasureId;
  readonly unit: string;
  readonly context: Context;
}

function markOf({ row: selected, measure, unit, context }: MarkArguments): Mark {
  const { words } = context;
  const { row, series } = selected;
  const lines = context.selection.kind === 'lines';
  const figure = row.values[measure] ?? null;
  const label = labelOf(selected, context);
  const several = context.selection.series.length > 1;
  const name = lines ? words.point(several ? subjectOf(selected, context) : null, label) : label;
  const shown = written(figure, unit, context);
  const note = noteOn(selected, measure, context);
  return {
    rowId: row.id,
    series: lines ? series.id : '',
    group: null,
    label,
    name,
    keys: [
      ...(!lines || several ? [subjectOf(selected, context)] : []),
      ...(lines ? [row.concurrency] : []),
    ],
    role: series.role,
    look: lines ? series.look : 0,
    value: figure?.value ?? null,
    range: rangeOf(figure),
    bound: figure?.bound ?? null,
    to: figure?.to ?? null,
    at: row.concurrency,
    text: written(figure, signs.has(unit) ? unit : '', context),
    shown,
    note,
    spoken: words.spoken(name, shown, note),
  };
}

/** Lowest and highest of the repeats, where they differ. */
export function rangeOf(figure: Value | null): Mark['range'] {
  const { low, high } = figure ?? {};
  return low === undefined || high === undefined || low === high ? null : [low, high];
}

function endsOf({ value, to, high }: Value): readonly number[] {
  return [value, to ?? value, high ?? value];
}

/** A figure with a unit, or without where that is empty. */
export function written(figure: Value | null, unit: string, { words, locale }: InWords): string {
  if (!figure) return words.notStated;
  // What repeats scatter about is not known to six digits.
  const format = rangeOf(figure) ? formatNumber : formatExact;
  const one = withUnit(locale, format(locale, figure.value), unit);
  if (figure.bound === undefined) return one;
  if (figure.bound !== 'either') return words.bounds[figure.bound](one);
  if (figure.to === undefined) return one;
  return words.bounds.either(one, withUnit(locale, formatExact(locale, figure.to), unit));
}

/** How a figure compares with the best row, or on a line with its first one. */
function noteOn(of: SelectedRow, measure: MeasureId, context: Context): string | null {
  const { selection, words, locale } = context;
  const line = selection.kind === 'lines';
  const stated = selection.rows.filter(
    ({ row, series }) => row.values[measure] && (!line || series === of.series),
  );
  const towards = betterOf(measure) === 'more' ? 1 : -1;
  const value = ({ row }: SelectedRow) => row.values[measure]?.value ?? 0;
  const [reference] = line ? stated : stated.toSorted((a, b) => towards * (value(b) - value(a)));
  if (!reference || of === reference || !of.row.values[measure] || value(reference) === 0) {
    return null;
  }
  const ratio = formatNumber(locale, value(of) / value(reference));
  const label = labelOf(reference, context);
  return line ? words.ratioToConcurrency(ratio, label) : words.ratioTo(ratio, label);
}
