import {
  type ChartView,
  panelsInView,
  readChartView,
  rowsInOrder,
  writeChartView,
} from '#charts/live/chart-view.ts';
import { isLocale } from '#i18n/locale.ts';
import { frameWords } from '#i18n/words-in-frames.ts';
import type { InteractiveChart } from './interactive-chart.ts';
import './interactive-chart.ts';

/**
 * `<chart-controls>` on the page of a chart: shows the rows that the address asks for in its order,
 * and writes what the reader chooses into the address.
 */
class ChartControls extends HTMLElement {
  /** Whether the page still shows the chart as it came. */
  #untouched = true;

  connectedCallback() {
    this.#follow();
    addEventListener('popstate', this.#follow);
    this.addEventListener('change', this.#choose);
    this.addEventListener('reset', this.#reset);
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#follow);
  }

  /** Takes the view from the address. */
  #follow = () => {
    const chart = this.#chart();
    const { panels } = chart;
    const all = rowsInOrder(panels, everything);
    const measures = panels.map(({ measure }) => measure);
    const { view, problems } = readChartView(location.search, { rows: all, measures });
    const { rows, sort } = view;
    for (const box of this.#boxes()) box.checked = rows?.includes(box.value) ?? true;
    const select = this.querySelector('select');
    if (select) select.value = sort ? `${sort.order === 'down' ? '-' : ''}${sort.measure}` : '';
    if (rows || sort) this.querySelector('details')?.setAttribute('open', '');
    const words = frameWords[isLocale(this.dataset['locale']) ? this.dataset['locale'] : 'en'];
    this.#say([
      ...problems.map(({ name, value }) => words.unknownValue(name, value)),
      ...(rows ? [words.someRows(rows.length, all.length)] : []),
    ]);
    if (this.#untouched && !rows && !sort) return;
    this.#untouched = false;
    this.#show(chart, view);
  };

  /** Puts what the controls say into the address. */
  #choose = () => {
    const boxes = this.#boxes();
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const rows = chosen.length === boxes.length ? null : chosen;
    const sort = this.querySelector('select')?.value ?? '';
    const query = writeChartView(location.search, {
      // A chart without rows says nothing, so the last one cannot be taken away.
      rows: rows?.length === 0 ? null : rows,
      sort:
        sort === ''
          ? null
          : { measure: sort.replace(/^-/, ''), order: sort.startsWith('-') ? 'down' : 'up' },
    });
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    this.#follow();
  };

  #reset = () => {
    const query = writeChartView(location.search, everything);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    // The form resets itself after this event.
    queueMicrotask(this.#follow);
  };

  #show(chart: InteractiveChart, view: ChartView) {
    const { kind, panels } = chart;
    const order = rowsInOrder(panels, view);
    chart.show(panelsInView(kind, panels, view));
    const body = document.querySelector('.chart-data tbody');
    const rows = [...(body?.querySelectorAll<HTMLElement>('tr') ?? [])];
    for (const row of rows) row.hidden = !order.includes(row.dataset['row'] ?? '');
    const place = (row: HTMLElement) => order.indexOf(row.dataset['row'] ?? '');
    body?.append(...rows.toSorted((a, b) => place(a) - place(b)));
  }

  #say(said: readonly string[]) {
    const note = this.querySelector<HTMLElement>('.chart-note');
    if (!note) return;
    note.textContent = said.join(' ');
    note.hidden = said.length === 0;
  }

  #chart(): InteractiveChart {
    const chart = document.querySelector<InteractiveChart>('interactive-chart');
    if (!chart) throw new Error('chart-controls stands on a page without a chart.');
    return chart;
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="series"]')];
  }
}

const everything: ChartView = { rows: null, sort: null };

customElements.define('chart-controls', ChartControls);
