import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { ratesAndLatencies } from '#evidence/audit/figures.ts';
import { type MeasureId, measureIds } from '#schema/measures.ts';
import type { Row, Run, Value } from '#schema/run.ts';
import { cpuPerRequest } from '#engine/capacity/evidence.ts';
import { readExactNumber } from '#engine/questions/exact-number.ts';
import { questions } from '#engine/questions/questions.ts';
import { setupUnits } from '#charts/tables/setup.ts';
import { chartWords } from '#i18n/all-words.ts';
import { formatExact, formatNumber, withUnit } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';

/** Figures of the guide by id. A wrong id stops the build with the ids that exist. */

export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly bound?: Value['bound'];
  /** Lowest and highest of the repeats, where it was measured more than once. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * A figure by its path: `<run>/<row>/<measure>`, `fact/<id>`, `question/<id>/<number>`, or
 * `assumption/<key>/…` with the keys of data/assumptions.json.
 */
export function figureAt(path: string): Figure {
  const [first = '', second = '', third = '', ...rest] = path.split('/');
  if (first === 'assumption') return assumptionAt([second, third, ...rest]);
  if (first === 'question') return answerAt(second, third);
  if (first === 'fact') {
    const { value, unit } = byId(dataset.facts, second);
    return { value, unit };
  }
  const { run, row } = rowAt(`${first}/${second}`);
  const measure = measureIds.find((id) => id === third);
  const figure = measure && row.values[measure];
  if (!figure) throw new Error(`"${path}" is no figure: ${row.id} has ${Object.keys(row.values)}.`);
  return { ...figure, unit: unitOf(run, measure) };
}

/** A row by `<run>/<row>`. */
export function rowAt(path: string): { readonly run: Run; readonly row: Row } {
  const [runId = '', rowId = ''] = path.split('/');
  const run = byId(dataset.runs, runId);
  return { run, row: byId(run.rows, rowId) };
}

/**
 * A figure as it is written in a language, with its bound and, unless told otherwise, its unit. One
 * of several repeats is rounded as in charts; what a source prints is left as it is.
 */
export function writeFigure(locale: Locale, figure: Figure, unit: 'on' | 'off' = 'on'): string {
  const { bounds } = chartWords[locale];
  const write = (value: number) => {
    const format = figure.low === undefined ? formatExact : formatNumber;
    const written = format(locale, value);
    return unit === 'on' ? withUnit(locale, written, figure.unit) : written;
  };
  if (figure.bound === 'over') return bounds.over(write(figure.value));
  if (figure.bound === 'within') return bounds.within(write(figure.value));
  if (figure.bound === 'either') {
    return bounds.either(write(figure.value), write(figure.to ?? figure.value));
  }
  return write(figure.value);
}

/** Requests in flight by Little's law: throughput × mean latency of a row. */
export function inFlightAt(path: string): number {
  const { run, row } = rowAt(path);
  const found = ratesAndLatencies(run).find((each) => each.row === row);
  if (!found) throw new Error(`${path} does not state throughput and mean latency.`);
  return found.inFlight;
}

/** CPU per request of a row in ms: cores of the run divided by its throughput, an upper bound. */
export function cpuAt(path: string): number {
  const { cores } = rowAt(path).run.capacity ?? {};
  if (!cores) throw new Error(`${path} belongs to a run without a capacity basis.`);
  return cpuPerRequest(cores, figureAt(`${path}/throughput`).value);
}

/**
 * Share of the slower one's response time by which two rows differ, when each request waits for a
 * backend: (slower − faster) / (wait + slower), all in ms of CPU and of waiting.
 */
export function gapShareAt(rows: { slower: string; faster: string; wait: string }): number {
  const [slower, faster] = [cpuAt(rows.slower), cpuAt(rows.faster)];
  return (slower - faster) / (figureAt(rows.wait).value + slower);
}

/** What a run states of its setup, by `<run>/<field>`, with its unit. */
export function setupAt(locale: Locale, path: string): string {
  const [runId = '', field = ''] = path.split('/');
  const setup: Readonly<Record<string, unknown>> = byId(dataset.runs, runId).setup;
  const stated = setup[field];
  if (typeof stated !== 'number') throw new Error(`"${path}" is no number of the setup.`);
  return withUnit(locale, formatNumber(locale, stated), setupUnits[field] ?? 'count');
}

/** A number that can answer a question of the wizard. */
function answerAt(id: string, answer: string): Figure {
  const question = questions.find((each) => each.id === id);
  const read = question && 'unit' in question ? readExactNumber(answer, question.exact) : null;
  if (!question || !('unit' in question) || typeof read !== 'object' || read === null) {
    throw new Error(`"question/${id}/${answer}" is no number of the wizard.`);
  }
  return { value: Number(read.answer), unit: question.unit };
}

/** An assumption by its keys; a share is given in percent. */
function assumptionAt(keys: readonly string[]): Figure {
  const leaf = keys
    .filter((key) => key !== '')
    .reduce<unknown>((node, key) => Object(node)[key], dataset.assumptionsFile);
  const { value, unit }: { value?: unknown; unit?: unknown } = Object(leaf);
  if (typeof value !== 'number' || typeof unit !== 'string') {
    throw new Error(`"assumption/${keys.join('/')}" is no assumption.`);
  }
  return unit === 'share' ? { value: value * 100, unit: '%' } : { value, unit };
}

function unitOf({ id, units }: Run, measure: MeasureId): string {
  const unit = units[measure];
  if (!unit) throw new Error(`Run ${id} declares no unit for ${measure}.`);
  return unit;
}
