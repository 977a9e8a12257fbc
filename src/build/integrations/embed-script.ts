import { build } from 'esbuild';
import type { AstroIntegration } from 'astro';

const name = 'virtual:embed-script';

/** Makes the text of `/embed.js` importable as `virtual:embed-script`. */
export function embedScriptIntegration(): AstroIntegration {
  return {
    name: 'embed-script',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const text = await embedScript();
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'embed-script',
                resolveId: (id) => (id === name ? `\0${name}` : undefined),
                load: (id) =>
                  id === `\0${name}` ? `export default ${JSON.stringify(text)}` : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

/** The custom element as one classic script that leaves no global behind. */
async function embedScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/embed/flask-or-gin-chart.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/*! Flask or Gin, MIT */' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no file of src/embed/flask-or-gin-chart.ts.');
  return file.text;
}
