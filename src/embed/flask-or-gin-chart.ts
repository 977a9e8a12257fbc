import { hostTheme, onHostTheme } from './host-theme.ts';
import { isHeightMessage, isTheme, type Theme, type ThemeMessage } from './messages.ts';

/**
 * `<flask-or-gin-chart chart="ping" lang="en">` around a picture of the chart. Once the chart has
 * come in a frame and said how high it is, the frame takes the place of the picture; where it
 * cannot come, the picture stays.
 *
 * Attributes: `chart` and `lang` (needed), `theme` (`light`, `dark`, else that of the page), and
 * `series`, `chart-title` and `version` as the embed page takes `series`, `title` and `v`.
 */

// Known only while the script runs for the first time, and not for modules.
const { src = '' } =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript : {};

/** Where the charts are: the folder of this script, or above its version. */
const site = src.replace(/(v\/[\d.]+\/)?embed\.js.*$/, '');
const siteOrigin = site === '' ? '' : new URL(site).origin;

class FlaskOrGinChart extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;
  /** Whether the chart is in the frame; before, messages to its origin would only be errors. */
  #there = false;
  #leaving = new AbortController();

  connectedCallback() {
    const chart = this.getAttribute('chart') ?? '';
    const lang = this.getAttribute('lang') ?? '';
    if (site === '' || !/^[a-z\d-]+$/.test(chart) || !/^(zh|en)$/.test(lang)) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const frame = document.createElement('iframe');
    frame.src = `${site}${lang}/embed/${chart}/${this.#query()}`;
    // Not "lazy": a frame without height would never come into view.
    Object.assign(frame.style, { display: 'block', width: '100%', height: '0', border: '0' });
    this.style.display = 'block';
    addEventListener(
      'message',
      ({ origin, source, data }) => {
        if (source !== frame.contentWindow || origin !== siteOrigin) return;
        if (!isHeightMessage(data) || data.chart !== chart) return;
        frame.style.height = `${data.height}px`;
        if (this.#there) return;
        this.#there = true;
        this.#tellTheme();
        this.#showPicture(false);
      },
      { signal },
    );
    onHostTheme(() => this.#tellTheme(), signal);
    this.#frame = frame;
    this.append(frame);
    // The picture inside may not be parsed yet, but its text is there before anybody reads it.
    requestAnimationFrame(() => {
      frame.title = this.querySelector('img')?.alt ?? chart;
    });
  }

  disconnectedCallback() {
    this.#leaving.abort();
    this.#frame?.remove();
    this.#there = false;
    this.#showPicture(true);
  }

  #query(): string {
    const query = new URLSearchParams({ theme: this.#theme() });
    for (const [attribute, name] of parameters) {
      const value = this.getAttribute(attribute);
      if (value !== null) query.set(name, value);
    }
    return `?${query}`;
  }

  #theme(): Theme {
    const chosen = this.getAttribute('theme');
    return isTheme(chosen) && chosen !== 'auto' ? chosen : hostTheme(this);
  }

  #tellTheme() {
    if (!this.#there) return;
    const message: ThemeMessage = { type: 'flask-or-gin-theme', theme: this.#theme() };
    this.#frame?.contentWindow?.postMessage(message, siteOrigin);
  }

  #showPicture(shown: boolean) {
    for (const child of this.children) {
      if (child instanceof HTMLElement && child !== this.#frame) child.hidden = !shown;
    }
  }
}

const parameters = [
  ['series', 'series'],
  ['chart-title', 'title'],
  ['version', 'v'],
] as const;

if (!customElements.get('flask-or-gin-chart')) {
  customElements.define('flask-or-gin-chart', FlaskOrGinChart);
}
