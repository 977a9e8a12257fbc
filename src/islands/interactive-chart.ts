import type { drawPanel } from '#charts/chart-js.ts';
import type { ChartKind, Panel } from '#charts/spec.ts';

/** What the page holds for this element, in its `script[type="application/json"]`. */
interface ChartInPage {
  readonly kind: ChartKind;
  readonly panels: readonly Panel[];
  readonly keys: string;
}

/**
 * `<interactive-chart>` around the static panels of a chart: once seen, Chart.js draws their marks
 * in the same places. Should that fail, the page keeps its SVG.
 */
class InteractiveChart extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback() {
    this.#leaving = new AbortController();
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      import('#charts/chart-js.ts').then((module) => this.#draw(module.drawPanel), keepSvg);
    });
    observer.observe(this);
    this.#leaving.signal.addEventListener('abort', () => observer.disconnect());
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  #draw(draw: typeof drawPanel) {
    const { signal } = this.#leaving;
    const { kind, panels, keys } = this.#read();
    const live = this.querySelector('[aria-live]');
    const hosts = this.querySelectorAll<HTMLElement>('.chart-panel');
    const drawn = panels.flatMap((panel, index) => {
      const host = hosts[index];
      if (!host || signal.aborted) return [];
      const announce = (text: string) => live?.replaceChildren(text);
      return [draw({ host, kind, panel, label: `${panel.heading} · ${keys}`, announce })];
    });
    const repaint = () => drawn.forEach((panel) => panel.repaint());
    const theme = new MutationObserver(repaint);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
    signal.addEventListener('abort', () => {
      theme.disconnect();
      for (const panel of drawn) panel.destroy();
    });
  }

  #read(): ChartInPage {
    const text = this.querySelector('script[type="application/json"]')?.textContent ?? '';
    // ChartFigure.astro wrote it at build time.
    return JSON.parse(text) as ChartInPage;
  }
}

function keepSvg() {
  // The static chart says everything; there is nothing to tell the reader.
}

customElements.define('interactive-chart', InteractiveChart);
