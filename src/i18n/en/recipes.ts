import type { RecipeWords } from '../recipe-words.ts';

export const words: RecipeWords = {
  title: 'Embedding charts',
  description: 'How to show a chart in your own documentation, tool by tool.',
  tried: 'tried',
  notTried: 'not tried',
  code: (name) => `Code for ${name}`,
  recipes: {
    html: {
      name: 'Plain HTML',
      text: 'Take any of the four codes. The picture asks for nothing but an image, the frame adds figures to point at, and the custom element adds the exact height and the theme of your page.',
    },
    vitepress: {
      name: 'VitePress',
      text: 'Tell Vue in .vitepress/config.mjs that the element is not one of its own, and load the script in head. Then the element may stand in any Markdown file. Image and frame need no setting; the style of the frame becomes part of the page’s own style sheet.',
    },
    mkdocs: {
      name: 'MkDocs',
      text: 'Every code may stand in Markdown as it is, because MkDocs keeps HTML. Put an empty line before and after it.',
    },
    github: {
      name: 'GitHub README',
      text: 'GitHub removes frames, scripts and styles, so only the image shows; of the custom element its image stays. The SVG follows the reader’s system there, not the theme that is set on GitHub; take the PNG if that matters. Tried with GitHub’s list of allowed markup and its policy for pictures, not on github.com itself.',
    },
    docusaurus: {
      name: 'Docusaurus',
      text: 'Load the script in docusaurus.config.js. In MDX the element takes its attributes as they are; a style element has to be written with braces, so put the style of the frame into src/css/custom.css.',
    },
    starlight: {
      name: 'Starlight (Astro)',
      text: 'Load the script through head in astro.config.mjs. The element and the frame may stand in Markdown and MDX.',
    },
    sphinx: {
      name: 'Sphinx',
      text: 'Use the raw directive, and leave the code indented below it.',
    },
    hugo: {
      name: 'Hugo',
      text: 'Hugo leaves HTML out of Markdown unless unsafe is set for Goldmark. A shortcode needs no such setting: save the code as a file below layouts/shortcodes and call it.',
    },
  },
  policy: {
    title: 'With a content security policy',
    text: 'On a page that allows nothing, this much has to be allowed: the first for pictures, the second for frames, the third for the custom element. The element sets its height through the style object, which no policy forbids. The style of the frame has to stand in your own style sheet; without it the frame is as high as the narrowest one needs.',
  },
  parameters: {
    title: 'What the address of a frame takes',
    text: 'A parameter or value that the page does not know is told below the chart, and ignored. Without script the page shows the whole chart in the theme of the system.',
    headings: ['Parameter', 'Values', 'Meaning'],
    rows: {
      theme:
        'Light, dark, or what the reader’s system says. The custom element takes that of your page.',
      series:
        'Ids of the rows to show, as the JSON file of the chart lists them. The axes stay those of the whole chart.',
      title: 'Leaves title and sentence to your page; screen readers still get them.',
      v: 'A released version of the data: its picture, which never changes, with a link to the current one.',
    },
  },
  hosting: {
    title: 'If you host this site yourself',
    text: 'A page cannot say in its markup who may frame it; only a header can. GitHub Pages sends none that forbids frames, and allows all origins. Elsewhere, set these:',
    headings: ['For', 'Header', 'Why'],
    rows: {
      'frame-ancestors':
        'Only embed pages may be framed. X-Frame-Options must be missing there: it knows no such exception.',
      cors: 'The script is checked against its digest, and data may be fetched from other sites.',
      cache: 'Released files never change.',
    },
  },
  oembed: {
    title: 'oEmbed',
    text: 'The page of each chart names its oEmbed answer in a link element, so a wiki or a CMS that looks for it makes a frame out of the bare address.',
  },
};
