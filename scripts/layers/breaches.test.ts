import { describe, expect, test } from 'vitest';
import { breachesIn } from './breaches.ts';

/** Breaches of a project that has nothing but these files. */
const planted = (files: Readonly<Record<string, string>>) =>
  breachesIn(new Map(Object.entries(files)));

/** What is said of one import in one file. */
const said = (path: string, code: string) => planted({ [path]: code }).join('\n');

describe('an import at run time is refused', () => {
  test('where it looks up', () => {
    expect(
      said('src/engine/verdict/a.ts', `\nimport { b } from '#embed/b.ts';`),
    ).toMatchInlineSnapshot(
      `"src/engine/verdict/a.ts:2 imports "#embed/b.ts". embed stands above engine, which takes nothing of it, not even types: move what both need to engine or below."`,
    );
    expect(said('src/components/a.ts', `export * from '#layouts/b.ts';`)).toContain('stands above');
  });

  test('where it looks down to a layer that this one does not take', () => {
    expect(said('src/views/a.tsx', `import { b } from '#search/b.ts';`)).toMatchInlineSnapshot(
      `"src/views/a.tsx:1 imports "#search/b.ts". At run time views takes only engine, schema/measures.ts, evidence, plan, own-run, i18n, sentences, record of the other layers: hand in what it needs of search, or move what both need below."`,
    );
    expect(said('src/islands/a.ts', `import { b } from '#data/load.ts';`)).toContain('takes');
    expect(said('src/charts/spec/a.ts', `import { b } from '#data/load.ts';`)).toContain('takes');
    expect(said('src/i18n/a.ts', `import { b } from '#engine/verdict/b.ts';`)).toContain(
      'takes nothing of the other layers',
    );
  });

  test('when it is loaded later, too, and when all names of it are types', () => {
    expect(said('src/views/a.tsx', `const b = () => import('#search/b.ts');`)).toContain('takes');
    expect(said('src/views/a.tsx', `import { type B } from '#search/b.ts';`)).toContain('takes');
    expect(said('src/views/a.tsx', `import '#search/b.ts';`)).toContain('takes');
  });

  test.each(['own-run', 'i18n', 'sentences', 'charts', 'record', 'views', 'islands'])(
    'of a zod schema in %s, which runs in browsers',
    (layer) => {
      const path = layer === 'charts' ? 'src/charts/spec/a.ts' : `src/${layer}/a.ts`;
      expect(said(path, `import { runSchema } from '#schema/run.ts';`)).toContain('takes');
      expect(said(path, `import type { Run } from '#schema/run.ts';`)).toBe('');
      expect(said(path, `import { z } from 'zod';`)).toContain('takes');
    },
  );
});

test('measures are taken at run time where schemas are not, and take nothing themselves', () => {
  expect(said('src/charts/spec/a.ts', `import { measures } from '#schema/measures.ts';`)).toBe('');
  expect(said('src/schema/measures.ts', `import { z } from 'zod';`)).toContain('takes nothing');
  expect(said('src/schema/measures.ts', `import type { Run } from './run.ts';`)).toContain('above');
});

test('a type is taken of layers below, never of one above', () => {
  expect(said('src/charts/spec/a.ts', `import type { Dataset } from '#data/dataset.ts';`)).toBe('');
  expect(
    said('src/sentences/a.ts', `import type { B } from '#views/b.tsx';`),
  ).toMatchInlineSnapshot(
    `"src/sentences/a.ts:1 imports "#views/b.tsx". views stands above sentences, which takes nothing of it, not even types: move what both need to sentences or below."`,
  );
  expect(said('src/i18n/a.ts', `export type { B } from '#charts/spec/b.ts';`)).toContain('above');
  expect(said('src/own-run/a.ts', `let b: import('#i18n/b.ts').B;`)).toContain('above');
  expect(said('src/own-run/a.ts', `let b: typeof import('#i18n/b.ts');`)).toContain('above');
});

test('the wings of a layer have an order, also for types', () => {
  const wrong = `import type { B } from '../verdict/b.ts';`;
  expect(said('src/engine/capacity/a.ts', wrong)).toMatchInlineSnapshot(
    `"src/engine/capacity/a.ts:1 imports "../verdict/b.ts". The wings of engine are numbers ← questions ← capacity ← verdict ← explanation ← proof, and each takes those before it alone: move what both need to one of those."`,
  );
  expect(said('src/engine/explanation/a.ts', wrong)).toBe('');
  expect(said('src/charts/live/a.ts', `import { b } from '../elsewhere/b.ts';`)).toContain('wings');
  expect(said('src/charts/spec/a.ts', `import { b } from '../drawing/b.ts';`)).toContain('wings');
  expect(said('src/engine/a.ts', `import { b } from './numbers/b.ts';`)).toContain('wings');
  expect(said('src/engine/capacity/a.ts', `import { b } from '#engine/proof/b.ts';`)).toContain(
    'wings',
  );
});

test('packages and modules of Node stay where they belong', () => {
  expect(said('src/views/a.tsx', `import { readFileSync } from 'node:fs';`)).toMatchInlineSnapshot(
    `"src/views/a.tsx:1 imports "node:fs". views takes only preact of packages and of Node: do it in a layer above, and hand in what comes of it."`,
  );
  expect(said('src/engine/verdict/a.ts', `import type { B } from 'preact';`)).toContain(
    'takes nothing',
  );
  expect(said('src/islands/a.ts', `const b = await import('@resvg/resvg-wasm');`)).toContain(
    'takes',
  );
  expect(said('src/views/a.tsx', `import { h } from 'preact/hooks';`)).toBe('');
  expect(said('src/build/a.ts', `import { b } from '@resvg/resvg-wasm';`)).toBe('');
});

test('another layer is named, not climbed to', () => {
  expect(
    said('src/views/plan/a.tsx', `import { b } from '../../i18n/b.ts';`),
  ).toMatchInlineSnapshot(
    `"src/views/plan/a.tsx:1 imports "../../i18n/b.ts". Other layers are imported as #…, so that each crossing is seen: write "#i18n/b.ts"."`,
  );
  expect(said('src/views/a.tsx', `import { b } from '#views/../data/b.ts';`)).toContain('takes');
  expect(said('src/pages/a.astro', `---\nimport '../styles/a.css';\n---`)).toBe('');
});

test('nothing outside src is taken', () => {
  expect(said('src/build/a.ts', `import { b } from '../../scripts/b.ts';`)).toMatchInlineSnapshot(
    `"src/build/a.ts:1 imports "../../scripts/b.ts". src takes nothing of what stands outside it: move it in."`,
  );
});

test('only tests take what supports tests', () => {
  const code = `import { b } from '#engine/testing/b.ts';`;
  expect(said('src/plan/a.ts', code)).toMatchInlineSnapshot(
    `"src/plan/a.ts:1 imports "#engine/testing/b.ts". Only tests take what supports tests: move it out of testing."`,
  );
  expect(said('src/plan/a.test.ts', code)).toBe('');
  expect(said('src/record/testing/a.ts', `import { dataset } from '#data/load.ts';`)).toBe('');
});

test('scripts of Astro files take islands, and nothing else does', () => {
  const page = (head: string, script: string) =>
    said('src/pages/a.astro', `---\n${head}\n---\n<p>a</p>\n<script>\n${script}\n</script>\n`);
  const island = `import '#islands/a.ts';`;
  expect(page('', island)).toBe('');
  expect(page(island, '')).toMatchInlineSnapshot(
    `"src/pages/a.astro:2 imports "#islands/a.ts". islands run in browsers: import them in a <script>."`,
  );
  expect(page('', `import { b } from '#engine/verdict/b.ts';`)).toMatchInlineSnapshot(
    `"src/pages/a.astro:6 imports "#engine/verdict/b.ts". At run time a <script> takes only islands of the other layers: hand in what it needs of engine, or move what both need below."`,
  );
  expect(page('', `import './b.ts';`)).toContain('a <script> takes');
  expect(page(`import type { A } from '#islands/a.ts';`, '')).toBe('');
});

test('a folder that is in no layer is refused, with what it imports', () => {
  expect(said('src/utils/a.ts', `import './b.ts';`)).toMatchInlineSnapshot(
    `"src/utils/a.ts:1 imports "./b.ts". src/utils/a.ts is in no layer: name it in scripts/layers/layers.ts."`,
  );
  expect(said('src/build/a.ts', `import '#utils/a.ts';`)).toContain('in no layer');
});

test('a circle is refused, types counted, also outside src', () => {
  const pair = (at: string) => ({
    [`${at}/a.ts`]: `import { b } from './b.ts';`,
    [`${at}/b.ts`]: `import type { A } from './a.ts';`,
    [`${at}/c.ts`]: `import { b } from './b.ts';`,
  });
  expect(planted(pair('src/views')).join('\n')).toMatchInlineSnapshot(
    `"src/views/a.ts → src/views/b.ts → src/views/a.ts. No file imports itself by way of others, not even for types: declare what both need in a file that imports neither."`,
  );
  expect(planted(pair('scripts'))).toHaveLength(1);
});
