import { expect, test } from 'vitest';
import { smallScripts, taken } from './small-scripts.ts';

test('all files and folders that the groups name exist', () => {
  expect(smallScripts).not.toThrow();
});

test('a file that was renamed stops the build with its former name', () => {
  const renamed = { name: 'words', of: ['src/i18n/locale.ts', 'src/i18n/language.ts'] };
  expect(() => taken([renamed])).toThrowErrorMatchingInlineSnapshot(
    `[Error: small-scripts.ts names src/i18n/language.ts, which does not exist. Name what took its place, or readers load more than they need.]`,
  );
  expect(() => taken([{ name: 'all', of: ['src/i18n'], without: ['src/i18n/fr'] }])).toThrow(
    'src/i18n/fr',
  );
});

test('a group takes its files and what is in its folders, but for those left out', () => {
  const [group] = taken([
    { name: 'engine', of: ['src/engine', 'src/i18n/locale.ts'], without: ['src/engine/proof'] },
  ]);
  const paths = [
    'src/engine/verdict/decide.ts',
    'src/i18n/locale.ts',
    'src/engine/proof/run-proof.ts',
    'src/i18n/format.ts',
    'src/search/engine/verdict.ts',
  ];
  expect(paths.filter((path) => group?.test(`/home/me/site/${path}`))).toEqual(paths.slice(0, 2));
});
