import type { drawPanel, DrawnPanel } from '#charts/live/chart-js.ts';
import type { ChartKind, Panel } from '#charts/spec/spec.ts';
import { untilLoaded } from './until-loaded.ts';

/** What the page holds for this element, in its `script[type="application/json"]`. */
interface ChartInPage {
  readonly id: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly panels: readonly Panel[];
  readonly keys: string;
}

/**
 * `<interactive-chart>` around the static panels of a chart: once seen, Chart.js draws their marks
 * in the same places. While that cannot be loaded, the page keeps its SVG.
 */
export class InteractiveChart extends HTMLElement {
  #leaving = new AbortController();
  #inPage: ChartInPage | undefined;
  #shown: readonly Panel[] | undefined;
  #draw: typeof drawPanel | undefined;
  #drawn: readonly DrawnPanel[] = [];

  connectedCallback() {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void this.#load('live', () => import('#charts/live/chart-js.ts')).then(({ drawPanel }) =>
        this.#begin(drawPanel),
      );
    });
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  get kind(): ChartKind {
    return this.#read().kind;
  }

  /** All panels with all rows, as the page came with them. */
  get panels(): readonly Panel[] {
    return this.#read().panels;
  }

  /** Shows these panels instead: those of the page with fewer rows, or in another order. */
  async show(panels: readonly Panel[]) {
    const { id, title, kind } = this.#read();
    this.#shown = panels;
    const { redraw } = await this.#load('redraw', () => import('#charts/live/redraw.ts'));
    const place = this.querySelector('.chart-panels');
    if (!place || this.#shown !== panels) return;
    this.#clear();
    redraw(place, { id, title, kind, panels });
    this.#drawAll();
  }

  /** Until it is there, the static chart shows what it showed, and a notice tells what is missing. */
  #load<T>(what: 'live' | 'redraw', load: () => Promise<T>): Promise<T> {
    const notice = this.querySelector<HTMLElement>(`[data-not-loaded="${what}"]`);
    return notice ? untilLoaded(notice, load) : load();
  }

  #begin(draw: typeof drawPanel) {
    const { signal } = this.#leaving;
    if (signal.aborted) return;
    this.#draw = draw;
    this.#drawAll();
    const repaint = () => this.#drawn.forEach((panel) => panel.repaint());
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
    signal.addEventListener('abort', () => {
      theme.disconnect();
      this.#clear();
    });
  }

  #drawAll() {
    const draw = this.#draw;
    if (!draw) return;
    const { kind, keys, panels } = this.#read();
    const live = this.querySelector('[aria-live]');
    const hosts = this.querySelectorAll<HTMLElement>('.chart-panel');
    this.#drawn = (this.#shown ?? panels).flatMap((panel, index) => {
      const host = hosts[index];
      if (!host) return [];
      const announce = (text: string) => live?.replaceChildren(text);
      return [draw({ host, kind, panel, label: `${panel.fullName} · ${keys}`, announce })];
    });
  }

  #clear() {
    for (const panel of this.#drawn) panel.destroy();
    this.#drawn = [];
  }

  #read(): ChartInPage {
    const text = this.querySelector('script[type="application/json"]')?.textContent ?? '';
    // ChartBody.astro wrote it at build time.
    this.#inPage ??= JSON.parse(text) as ChartInPage;
    return this.#inPage;
  }
}

customElements.define('interactive-chart', InteractiveChart);
