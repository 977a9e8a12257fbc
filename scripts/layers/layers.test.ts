import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allBefore, any, type Layer, layers } from './layers.ts';

describe.each(layers)('the layer $name', ({ name, takes, wings }) => {
  test('exists, and all folders in it where they have an order', () => {
    expect(existsSync(`src/${name}`)).toBe(true);
    if (!wings) return;
    const folders = readdirSync(`src/${name}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
      .map((folder) => folder.name);
    expect(wings.flat().toSorted()).toEqual(folders.toSorted());
  });

  test('takes layers that stand before it', () => {
    const names = layers.map((each) => each.name);
    const before = names.slice(0, names.indexOf(name));
    expect(before).toEqual(expect.arrayContaining(takes === allBefore ? [] : [...takes]));
  });
});

describe('docs/architecture.md', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const rows = text.split('\n').flatMap((line) => {
    const [, layer = '', , wings = '', takes = ''] = line.split('|').map((cell) => cell.trim());
    const name = /^`src\/(.*)`$/.exec(layer)?.[1];
    return name ? [{ name, wings, takes }] : [];
  });

  test('has the layers in their order, with what each takes', () => {
    expect(rows.map(({ name, takes }) => ({ name, takes }))).toEqual(
      layers.map((layer) => ({ name: layer.name, takes: takenBy(layer) })),
    );
  });

  test('has the wings in their order, and folders that are there where they have none', () => {
    for (const { name, wings } of rows) {
      const ordered = layers.find((layer) => layer.name === name)?.wings;
      if (ordered) expect(wings).toBe(ordered.map((each) => each.join(', ')).join(' ← '));
      else if (wings) {
        const missing = wings.split(', ').filter((wing) => !existsSync(`src/${name}/${wing}`));
        expect(missing).toEqual([]);
      }
    }
  });

  test('names no file or folder that is not there', () => {
    const named = [...text.matchAll(/`((?:\w+\/)+[\w./-]*)`/g)].flatMap(([, path]) => path ?? []);
    const roots = readdirSync('.');
    const here = named.filter((path) => roots.includes(path.split('/')[0] ?? ''));
    expect(here.filter((path) => !existsSync(path))).toEqual([]);
    expect(here.length).toBeGreaterThan(layers.length);
  });
});

/** What a layer takes, as the table says it. */
function takenBy({ takes, packages = [] }: Layer): string {
  if (takes === allBefore) return 'all before but islands';
  const named = packages === any ? [] : packages.map((name) => `\`${name}\``);
  return [...takes, ...named].join(', ') || 'nothing';
}
