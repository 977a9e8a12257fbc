/** How to show a chart in documentation of many kinds. */
export interface RecipeWords {
  readonly title: string;
  readonly description: string;
  readonly tried: string;
  readonly notTried: string;
  readonly code: (name: string) => string;
  readonly recipes: Record<RecipeId, { readonly name: string; readonly text: string }>;
  readonly policy: { readonly title: string; readonly text: string };
  readonly parameters: {
    readonly title: string;
    readonly text: string;
    readonly rows: Record<'theme' | 'series' | 'title' | 'v', string>;
    readonly headings: readonly [string, string, string];
  };
  readonly hosting: {
    readonly title: string;
    readonly text: string;
    readonly headings: readonly [string, string, string];
    readonly rows: Record<'frame-ancestors' | 'cors' | 'cache', string>;
  };
  readonly oembed: { readonly title: string; readonly text: string };
}

/** In this order on the page; those whose name is true are tried by the browser tests. */
export const recipes = {
  html: true,
  vitepress: true,
  mkdocs: true,
  github: true,
  docusaurus: false,
  starlight: false,
  sphinx: false,
  hugo: false,
} as const;
export type RecipeId = keyof typeof recipes;
