/**
 * Part of `npm run check:lint`: holds the imports of the whole project against
 * `scripts/layers/layers.ts`, and refuses circles. Each breach is one line on stderr; with one, the status is 1.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { breachesIn } from './layers/breaches.ts';

const sources = new Map(
  ['src', 'scripts', 'bench', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|astro)$/.test(path) && !path.includes('node_modules'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .map((path) => [path, readFileSync(path, 'utf8')] as const),
  ),
);
const breaches = breachesIn(sources);
for (const breach of breaches) console.error(breach);
if (breaches.length > 0) process.exitCode = 1;
