import type { EmbedWay } from '#i18n/embed-words.ts';
import type { frameSteps } from './frame-height.ts';
import type { ChartSpec } from '../spec/spec.ts';
import { escapedHtml } from './escaped-html.ts';

/** Absolute addresses of a chart and its files. */
export interface EmbedAddresses {
  readonly page: string;
  readonly svg: string;
  readonly png: string;
  readonly frame: string;
  /** The custom element as it was released, whose bytes never change. */
  readonly script: string;
}

export interface EmbedInput {
  readonly spec: Pick<ChartSpec, 'id' | 'locale' | 'title' | 'sentence'>;
  readonly at: EmbedAddresses;
  /** Of the chart files, in px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly steps: ReturnType<typeof frameSteps>;
  /** Subresource integrity of the script. */
  readonly integrity: string;
}

/** The code that shows a chart in another page, for each way. */
export function embedCodes(parts: EmbedInput): Record<EmbedWay, string> {
  const { spec, at, size, steps, integrity } = parts;
  const { id, locale } = spec;
  const said = `${spec.title}${locale === 'zh' ? '：' : ': '}${spec.sentence}`;
  const alt = escapedHtml(said);
  const title = escapedHtml(spec.title);
  const box = `flask-or-gin-${id}`;
  const [first, ...others] = steps;
  const height = first?.height ?? size.height;
  return {
    markdown: `[![${bracketed(said)}](${at.svg})](${at.page})`,
    picture: [
      `<a href="${at.page}">`,
      '  <picture>',
      `    <source type="image/svg+xml" srcset="${at.svg}">`,
      `    <img src="${at.png}" alt="${alt}" width="${size.width}" height="${size.height}" loading="lazy">`,
      '  </picture>',
      '</a>',
    ].join('\n'),
    frame: [
      `<div class="${box}">`,
      `<iframe src="${at.frame}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`,
      '</div>',
      // So that Markdown sees two blocks: some tools take styles out of the page.
      '',
      '<style>',
      `.${box} { container-type: inline-size; }`,
      `.${box} iframe { border: 0; }`,
      ...others.map(
        (step) =>
          `@container (min-width: ${step.from}px) { .${box} iframe { height: ${step.height}px; } }`,
      ),
      '</style>',
    ].join('\n'),
    element: [
      `<script async src="${at.script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
      `<flask-or-gin-chart chart="${id}" lang="${locale}">`,
      `<a href="${at.page}"><img src="${at.svg}" alt="${alt}" width="${size.width}" height="${size.height}"></a>`,
      '</flask-or-gin-chart>',
    ].join('\n'),
  };
}

/** Text between brackets in Markdown. */
function bracketed(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&');
}
