import type { satteri } from '@astrojs/markdown-satteri';

type Processor = NonNullable<Parameters<typeof satteri>[0]>;
type Plugin = NonNullable<Processor['hastPlugins']>[number];

/** Every heading of a chapter links to itself, so that readers can copy the address of a section. */
export const headingLinks: Plugin = {
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3'],
    visit: ({ children, ...heading }) => {
      const href = `#${heading.properties['id']}`;
      const link = { type: 'element' as const, tagName: 'a', properties: { href }, children };
      return { ...heading, children: [link] };
    },
  },
};
