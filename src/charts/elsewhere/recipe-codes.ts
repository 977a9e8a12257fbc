import type { RecipeId } from '#i18n/recipe-words.ts';
import type { EmbedInput } from './embed-codes.ts';

/** Codes of the recipes, each for a file of the tool that it is for. */
export function recipeCodes(
  codes: Record<'markdown' | 'picture' | 'frame' | 'element', string>,
  { at, integrity, spec }: EmbedInput,
): Record<RecipeId, string> {
  const [script = '', ...element] = codes.element.split('\n');
  const inHead = `{ async: true, src: '${at.script}', integrity: '${integrity}', crossorigin: 'anonymous' }`;
  const elementOnly = element.join('\n');
  return {
    html: codes.element,
    vitepress: [
      '// .vitepress/config.mjs',
      'export default {',
      `  head: [['script', ${inHead.replace('async: true', "async: ''")}]],`,
      '  vue: {',
      "    template: { compilerOptions: { isCustomElement: (tag) => tag === 'flask-or-gin-chart' } },",
      '  },',
      '};',
      '',
      '<!-- any.md -->',
      elementOnly,
    ].join('\n'),
    mkdocs: codes.element,
    github: codes.markdown,
    docusaurus: [
      '// docusaurus.config.js',
      `scripts: [${inHead}],`,
      '',
      '<!-- any.mdx -->',
      elementOnly,
    ].join('\n'),
    starlight: [
      '// astro.config.mjs, in starlight({ … })',
      `head: [{ tag: 'script', attrs: ${inHead} }],`,
      '',
      '<!-- any.md -->',
      elementOnly,
    ].join('\n'),
    sphinx: ['.. raw:: html', '', ...codes.element.split('\n').map((line) => `   ${line}`)].join(
      '\n',
    ),
    hugo: [
      `<!-- layouts/shortcodes/chart-${spec.id}.html -->`,
      script,
      elementOnly,
      '',
      '<!-- any.md -->',
      `{{< chart-${spec.id} >}}`,
    ].join('\n'),
  };
}

/** What a page with `default-src 'none'` has to add, for pictures, frames and the custom element. */
export function policyFor(origin: string): readonly string[] {
  return [`img-src ${origin}`, `frame-src ${origin}`, `script-src ${origin}`];
}
