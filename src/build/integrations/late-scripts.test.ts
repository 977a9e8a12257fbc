import { describe, expect, test } from 'vitest';
import { presentWith, wholeOf, withNames } from './late-scripts.ts';

const script = (fileName: string, imports: string[], dynamicImports: string[] = []) => ({
  fileName,
  imports,
  dynamicImports,
  isEntry: fileName.startsWith('page'),
});
const scripts = [
  script('page.js', ['shared.js'], ['late.js', 'words.js']),
  script('shared.js', ['deep.js']),
  script('deep.js', []),
  script('words.js', []),
  script('late.js', ['beside.js', 'shared.js'], ['later.js']),
  script('beside.js', ['deep.js'], ['words.js']),
  script('later.js', ['beside.js', 'round.js']),
  script('round.js', ['later.js']),
];
const sorted = (names: ReadonlySet<string> | undefined) => [...(names ?? [])].toSorted();

test('a script comes with all that it imports, and what is not of the build is left to itself', () => {
  expect(sorted(wholeOf(scripts, 'later.js'))).toEqual([
    'beside.js',
    'deep.js',
    'later.js',
    'round.js',
  ]);
  expect(wholeOf(scripts, '../pagefind/pagefind.js').size).toBe(0);
});

describe('presentWith(scripts)', () => {
  test('what has loaded a script is there, too', () => {
    expect(sorted(presentWith(scripts).get('later.js'))).toEqual([
      'beside.js',
      'deep.js',
      'late.js',
      'later.js',
      'page.js',
      'round.js',
      'shared.js',
    ]);
  });

  test('what is there on one way alone is not counted on', () => {
    const other = script('page-2.js', [], ['late.js']);
    expect(sorted(presentWith([...scripts, other]).get('late.js'))).toEqual([
      'beside.js',
      'deep.js',
      'late.js',
      'shared.js',
    ]);
  });
});

describe('withNames(code)', () => {
  // As Vite writes it.
  const list = (files: string[]) =>
    `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=${JSON.stringify(files)})))=>i.map(i=>d[i]);\n`;

  test('puts the files where they are used', () => {
    const code = `${list(['/a.js', '/b.js'])}l(()=>import("./b.js"),__vite__mapDeps([1,0]));`;
    expect(withNames(code)).toBe('l(()=>import("./b.js"),["/b.js","/a.js"]);');
  });

  test('leaves a script that loads nothing', () => {
    expect(withNames('export{a};')).toBe('export{a};');
  });
});
