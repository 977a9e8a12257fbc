import { withRows } from '#charts/live/chart-rows.ts';
import {
  type EmbedProblem,
  type EmbedRequest,
  readEmbedAddress,
} from '#charts/elsewhere/embed-address.ts';
import { type HeightMessage, isThemeMessage } from '#embed/messages.ts';
import type { FrameWords } from '#i18n/frame-words.ts';
import { isLocale } from '#i18n/locale.ts';
import { frameWords } from '#i18n/words-in-frames.ts';
import type { InteractiveChart } from './interactive-chart.ts';
import './interactive-chart.ts';

/** An embed page: shows what its address asks for, and talks with the page around its frame. */

const page = document.querySelector<HTMLElement>('main[data-chart]');
const chart = page?.querySelector<InteractiveChart>('interactive-chart');
if (page && chart) {
  show(page, chart);
  followHost(page.dataset['chart'] ?? '');
}

function show(page: HTMLElement, chart: InteractiveChart) {
  const { locale, version: current = '', versions = '' } = page.dataset;
  const words = frameWords[isLocale(locale) ? locale : 'en'];
  const rows = [...new Set(chart.panels.flatMap(({ marks }) => marks.map(({ rowId }) => rowId)))];
  const request = readEmbedAddress(location.search, { rows, versions: versions.split(' ') });
  const older = request.version !== null && request.version !== current ? request.version : null;
  const problems = request.problems.map((problem) => told(problem, words));
  if (older === null) {
    if (request.rows) chart.show(withRows(chart.panels, request.rows));
    return note(page, [...problems, ...partly(request, rows.length, words)]);
  }
  page.querySelector('.chart-body')?.replaceChildren(pictureOf(page, older));
  page.dataset['older'] = '';
  const newer = document.createElement('a');
  newer.href = page.querySelector<HTMLAnchorElement>('a[data-chart-page]')?.href ?? '';
  newer.target = '_blank';
  newer.rel = 'noopener';
  newer.textContent = words.newer;
  const all = request.rows ? [words.olderShowsAll] : [];
  note(page, [...problems, ...all, words.older(older, current), newer]);
}

function told(problem: EmbedProblem, words: FrameWords): string {
  switch (problem.kind) {
    case 'unknown-parameter':
      return words.unknownParameter(problem.name);
    case 'repeated-parameter':
      return words.repeatedParameter(problem.name);
    case 'unknown-value':
      return words.unknownValue(problem.name, problem.value);
  }
}

function partly({ rows }: EmbedRequest, all: number, words: FrameWords): readonly string[] {
  return rows && rows.length < all ? [words.someRows(rows.length, all)] : [];
}

function note(page: HTMLElement, said: readonly (string | Node)[]) {
  const place = page.querySelector<HTMLElement>('.embed-note');
  if (!place || said.length === 0) return;
  place.replaceChildren(...said.flatMap((each) => [each, ' ']));
  place.hidden = false;
}

/** The file of a released version, whose bytes never change. */
function pictureOf(page: HTMLElement, version: string): HTMLImageElement {
  const { chart, locale, releases = '' } = page.dataset;
  const picture = document.createElement('img');
  picture.src = `${releases}${version}/${chart}.${locale}.svg`;
  picture.alt = page.querySelector('.chart-sentence')?.textContent ?? '';
  return picture;
}

/** Tells the page around the frame how high the chart is, and takes its theme. */
function followHost(chart: string) {
  if (window.parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'flask-or-gin-height', chart, height };
    // Whoever shows the chart may know how high it is.
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== window.parent || !isThemeMessage(data)) return;
    if (data.theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = data.theme;
  });
}
