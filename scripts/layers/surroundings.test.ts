import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { layers } from './layers.ts';

const planted = `
import { readFileSync } from 'node:fs';
readFileSync(Buffer.from(process.cwd()));
document.title = '';
`;

const withoutNode = [
  "Cannot find name 'process'",
  "Cannot find name 'Buffer'",
  "Cannot find name 'node:fs'",
];

describe.each([
  { config: 'tsconfig.pure.json', refused: [...withoutNode, "Cannot find name 'document'"] },
  { config: 'tsconfig.browser.json', refused: withoutNode },
])('$config', ({ config, refused }) => {
  const { program, paths } = programWithPlants(config);

  test.each(paths)('refuses in %s what is not there', (path) => {
    const file = program.getSourceFile(path);
    const said = program
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(said.map((message) => message.split('.')[0]).toSorted()).toEqual(refused.toSorted());
  });
});

test('every layer that browsers may take is compiled without Node', () => {
  const without = ['tsconfig.pure.json', 'tsconfig.browser.json'].flatMap(foldersOf);
  const needed = new Set(['islands', 'embed']);
  for (const { name, takes } of layers.toReversed()) {
    if (needed.has(name) && Array.isArray(takes)) for (const each of takes) needed.add(each);
  }
  const left = [...needed].filter(
    (name) => !without.some((folder) => `src/${name}/`.startsWith(`${folder}/`)),
  );
  expect(left).toEqual([]);
});

/** The program of a configuration, with a file in each of its folders that does everything wrong. */
function programWithPlants(config: string) {
  const { fileNames, options } = parsed(config);
  const paths = foldersOf(config).map((folder) => posix.join(folder, 'planted.ts'));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const isPlanted = (path: string) => paths.some((each) => path.endsWith(each));
  host.fileExists = (path) => isPlanted(path) || fileExists(path);
  host.readFile = (path) => (isPlanted(path) ? planted : readFile(path));
  host.getSourceFile = (path, language, ...rest) =>
    isPlanted(path)
      ? ts.createSourceFile(path, planted, language)
      : getSourceFile(path, language, ...rest);
  return { program: ts.createProgram([...fileNames, ...paths], options, host), paths };
}

function foldersOf(config: string): readonly string[] {
  // What the files of this project have, the test above would notice otherwise.
  const { include } = parsed(config).raw as { include: readonly string[] };
  return include;
}

function parsed(config: string) {
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile) as { config: unknown };
  return ts.parseJsonConfigFileContent(json, ts.sys, '.');
}
