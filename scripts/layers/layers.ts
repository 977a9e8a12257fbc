/**
 * The layers of `src`, the ground first, as docs/architecture.md explains them. Types may be taken of
 * every layer that stands before; at run time of those that `takes` names.
 */
export interface Layer {
  /** Folder or file below `src`; a file is no part of the layer of its folder. */
  readonly name: string;
  readonly takes: readonly string[] | typeof allBefore;
  /** Packages, `node:` for those of Node; none where it is left out. */
  readonly packages?: readonly string[] | typeof any;
  /** Folders in it that have an order: each may import those before its own step. */
  readonly wings?: readonly (readonly string[])[];
}

/** Every layer before, but for islands: they run in browsers, and scripts of Astro files alone take them. */
export const allBefore = 'all before';
export const any = 'any';

const measures = 'schema/measures.ts';

export const layers: readonly Layer[] = [
  {
    name: 'engine',
    takes: [],
    wings: [['numbers'], ['questions'], ['capacity'], ['verdict'], ['explanation'], ['proof']],
  },
  // Without zod, so that browsers may have it, where of the schemas they take types alone.
  { name: measures, takes: [] },
  { name: 'schema', takes: ['engine', measures], packages: ['zod'] },
  { name: 'evidence', takes: ['engine', measures] },
  { name: 'data', takes: ['engine', measures, 'schema', 'evidence'], packages: ['zod', 'node:'] },
  { name: 'plan', takes: ['engine'] },
  { name: 'own-run', takes: ['evidence', measures] },
  { name: 'i18n', takes: [] },
  { name: 'sentences', takes: ['engine', 'evidence', 'i18n'] },
  {
    name: 'charts',
    takes: [measures, 'evidence', 'own-run', 'i18n'],
    packages: ['preact', 'preact-render-to-string', 'chart.js', 'd3-array'],
    wings: [['spec'], ['tables'], ['drawing'], ['live', 'elsewhere']],
  },
  { name: 'record', takes: ['engine', 'plan', 'i18n', 'sentences', 'charts'] },
  { name: 'search', takes: [] },
  { name: 'embed', takes: [] },
  {
    name: 'views',
    takes: ['engine', measures, 'evidence', 'plan', 'own-run', 'i18n', 'sentences', 'record'],
    packages: ['preact'],
  },
  {
    name: 'islands',
    takes: [
      'engine',
      measures,
      'evidence',
      'plan',
      'own-run',
      'i18n',
      'sentences',
      'charts',
      'record',
      'search',
      'embed',
      'views',
    ],
    packages: ['preact'],
  },
  { name: 'build', takes: allBefore, packages: any },
  { name: 'components', takes: allBefore, packages: any },
  { name: 'guide', takes: allBefore, packages: any },
  { name: 'layouts', takes: allBefore, packages: any },
  { name: 'pages', takes: allBefore, packages: any },
  { name: 'content.config.ts', takes: allBefore, packages: any },
];

/** What scripts of Astro files take. */
export const script: Layer = { name: 'a <script>', takes: ['islands'] };
