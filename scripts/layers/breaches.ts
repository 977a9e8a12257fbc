import { posix } from 'node:path';
import { circlesIn } from './circles.ts';
import { type Import, importsOf } from './imports.ts';
import { allBefore, any, type Layer, layers, script } from './layers.ts';

/** Files of TypeScript and Astro by their paths from the root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** What breaks the layers, each as one line with file, import, rule and what to do. */
export function breachesIn(sources: Sources): readonly string[] {
  const imports = [...sources].map(([path, text]) => ({ path, all: importsOf(path, text) }));
  const alone = imports.flatMap(({ path, all }) =>
    all.flatMap((each) => {
      const breach = breachOf(path, each);
      return breach ? [`${path}:${each.line} imports "${each.specifier}". ${breach}`] : [];
    }),
  );
  const graph = new Map(
    imports.map(({ path, all }) => [path, all.map(({ specifier }) => targetOf(path, specifier))]),
  );
  const circles = circlesIn(graph).map(
    (circle) =>
      `${[...circle, circle[0]].join(' → ')}. No file imports itself by way of others, not even for types: declare what both need in a file that imports neither.`,
  );
  return [...alone, ...circles];
}

/** Rule and remedy where an import breaks one; tests may import everything, and so may what is not in `src`. */
function breachOf(path: string, of: Import): string | null {
  if (!path.startsWith('src/')) return null;
  const target = targetOf(path, of.specifier);
  if (isSupport(path) || isStyle(target)) return null;
  const layer = of.inScript ? script : layerOf(path);
  if (!layer) return `${path} is in no layer: name it in scripts/layers/layers.ts.`;
  if (target === of.specifier) return packageBreach(layer, target);
  if (!target.startsWith('src/')) return 'src takes nothing of what stands outside it: move it in.';
  if (isSupport(target)) return 'Only tests take what supports tests: move it out of testing.';
  const taken = layerOf(target);
  if (!taken) return `${target} is in no layer: name it in scripts/layers/layers.ts.`;
  if (taken === layer) return wingBreach(layer, path, target);
  if (!of.specifier.startsWith('#') && folderOf(path) !== folderOf(target)) {
    return `Other layers are imported as #…, so that each crossing is seen: write "#${target.slice('src/'.length)}".`;
  }
  return layerBreach(layer, taken, of.typeOnly);
}

function packageBreach({ name, packages = [] }: Layer, specifier: string): string | null {
  const taken = specifier.startsWith('node:') ? 'node:' : nameOfPackage(specifier);
  if (packages === any || packages.includes(taken)) return null;
  return `${name} takes ${only(packages)} packages and of Node: do it in a layer above, and hand in what comes of it.`;
}

function layerBreach(layer: Layer, taken: Layer, typeOnly: boolean): string | null {
  const stands = (each: Layer) => layers.indexOf(each);
  if (layer !== script && stands(taken) > stands(layer)) {
    return `${taken.name} stands above ${layer.name}, which takes nothing of it, not even types: move what both need to ${layer.name} or below.`;
  }
  if (typeOnly) return null;
  const { name, takes } = layer;
  if (takes === allBefore) {
    return taken.name === 'islands' ? 'islands run in browsers: import them in a <script>.' : null;
  }
  if (takes.includes(taken.name)) return null;
  return `At run time ${name} takes ${only(takes)} the other layers: hand in what it needs of ${taken.name}, or move what both need below.`;
}

function wingBreach({ name, wings = [] }: Layer, path: string, target: string): string | null {
  const wing = (of: string) => of.split('/')[2] ?? '';
  const step = (of: string) => wings.findIndex((each) => each.includes(wing(of)));
  const [from, to] = [step(path), step(target)];
  if (wings.length === 0 || wing(path) === wing(target) || (to >= 0 && to < from)) return null;
  const order = wings.map((each) => each.join(', ')).join(' ← ');
  return `The wings of ${name} are ${order}, and each takes those before it alone: move what both need to one of those.`;
}

/** A path from the root, or the specifier itself where it is that of a package. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return posix.join('src', specifier.slice(1));
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

/** The layer of a path; the longest name counts, so that a file may be a layer of its own. */
function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ name }) => `${path}/`.startsWith(`src/${name}/`))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function nameOfPackage(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function isSupport(path: string): boolean {
  return /\.test\.tsx?$|\/testing\//.test(path);
}

function isStyle(path: string): boolean {
  return /\.css(\?url)?$/.test(path);
}

function only(names: readonly string[]): string {
  return names.length > 0 ? `only ${names.join(', ')} of` : 'nothing of';
}
