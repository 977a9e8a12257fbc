import type { EmbedWords } from '../embed-words.ts';

export const words: EmbedWords = {
  title: 'Embed',
  ways: {
    markdown: {
      name: 'Markdown',
      help: 'An SVG that follows light and dark, for a README or a wiki.',
    },
    picture: {
      name: 'HTML picture',
      help: 'The SVG, and the PNG where none is shown.',
    },
    frame: {
      name: 'Frame',
      help: 'The chart with its figures to point at. It fits without script; the style may also stand in your own style sheet.',
    },
    element: {
      name: 'Custom element',
      help: 'The same, exactly as high as it has to be, in the theme of your page. Where script is off, the picture shows.',
    },
  },
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with your keyboard',
  code: (way) => `Code: ${way}`,
  citation: 'Citation',
  cite: ({ title, version, address, sources }) =>
    `Flask or Gin: “${title}”, data version ${version}, ${address}, CC BY 4.0. Figures: ${sources.join('; ')}.`,
  releases: (version) =>
    `These addresses follow the data. What was released of version ${version} stays byte for byte the same at `,
  releasesLink: 'its own address',
  releasesStop: '. ',
  more: 'Recipes for GitHub, VitePress, MkDocs and others',
  view: {
    title: 'Filter and sort',
    rows: 'Rows',
    sort: 'Order',
    asChart: 'as published',
    up: (measure) => `${measure}, smallest first`,
    down: (measure) => `${measure}, largest first`,
    reset: 'Show everything',
  },
};
