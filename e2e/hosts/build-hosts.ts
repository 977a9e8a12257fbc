import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareVenv } from '../../scripts/samples/prepare-venv.ts';
import { codesOf, recipe, type Way } from './codes.ts';

/** Pages of other people, each with one chart, made as their own tools make them. */

const shown: readonly Way[] = ['picture', 'frame', 'element'];

/**
 * Plain HTML under a policy that allows nothing but the documented minimum. The style of the frame
 * stands in the style sheet, as the recipe says.
 */
export function buildHtml(folder: string, served: string) {
  const codes = codesOf('ping', 'en', served);
  const [frame = '', style = ''] = codes.frame.split('<style>');
  mkdirSync(folder, { recursive: true });
  copyFileSync('e2e/hosts/html/host.css', join(folder, 'host.css'));
  writeFileSync(join(folder, 'chart.css'), style.replace('</style>', ''));
  writeFileSync(join(folder, 'picture.html'), htmlPage(codes.picture, `img-src ${served}`));
  writeFileSync(join(folder, 'frame.html'), htmlPage(frame, `frame-src ${served}`));
  // The picture is there until the chart is.
  const policy = `img-src ${served}; frame-src ${served}; script-src ${served}`;
  writeFileSync(join(folder, 'element.html'), htmlPage(codes.element, policy));
  writeFileSync(
    join(folder, 'no-frames.html'),
    htmlPage(codes.element, `img-src ${served}; script-src ${served}`),
  );
}

/** Every chart in the frame that its page offers, in one page. */
export function buildAllFrames(folder: string, served: string, charts: readonly string[]) {
  mkdirSync(folder, { recursive: true });
  for (const locale of ['zh', 'en']) {
    const frames = charts.map((chart) => codesOf(chart, locale, served).frame);
    // All of them are to be looked at, so none may wait until it is near.
    const body = frames.join('\n').replaceAll(' loading="lazy"', '');
    writeFileSync(
      join(folder, `all.${locale}.html`),
      `<!doctype html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width"><style>body{margin:0}</style>${body}</html>`,
    );
  }
}

/** VitePress with the configuration of the recipe, word for word. */
export function buildVitePress(folder: string, served: string) {
  // Below the repository, so that it finds the installed VitePress.
  const source = '.cache/hosts/vitepress';
  rmSync(source, { recursive: true, force: true });
  mkdirSync(join(source, '.vitepress'), { recursive: true });
  const [config = '', element = ''] = recipe('vitepress', served).split('<!-- any.md -->');
  writeFileSync(join(source, '.vitepress/config.mjs'), config);
  const codes = codesOf('ping', 'en', served);
  writeFileSync(join(source, 'picture.md'), `# Host\n\n${codes.picture}\n`);
  writeFileSync(join(source, 'frame.md'), `# Host\n\n${codes.frame}\n`);
  writeFileSync(join(source, 'element.md'), `# Host\n\n${element.trim()}\n`);
  run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', source]);
  cpSync(join(source, '.vitepress/dist'), folder, { recursive: true });
}

/** Why MkDocs cannot be tried on this machine; null if it can. Makes its virtual environment. */
export async function prepareMkDocs(): Promise<string | null> {
  const ready = await prepareVenv(venv, 'e2e/hosts/mkdocs/requirements.txt');
  if ('failed' in ready) throw new Error(ready.failed.stderr);
  return 'missing' in ready ? ready.missing : null;
}

/** MkDocs, into which the codes go as they are. */
export function buildMkDocs(folder: string, served: string) {
  const source = '.cache/hosts/mkdocs';
  rmSync(source, { recursive: true, force: true });
  mkdirSync(join(source, 'docs'), { recursive: true });
  copyFileSync('e2e/hosts/mkdocs/mkdocs.yml', join(source, 'mkdocs.yml'));
  copyFileSync('e2e/hosts/mkdocs/dark.css', join(source, 'docs/dark.css'));
  const codes = codesOf('ping', 'en', served);
  writeFileSync(join(source, 'docs/index.md'), '# Host\n');
  for (const way of shown) {
    writeFileSync(join(source, 'docs', `${way}.md`), `# Host\n\n${codes[way]}\n`);
  }
  const target = join(process.cwd(), folder);
  run(join(venv, 'bin/mkdocs'), ['build', '--quiet', '-f', `${source}/mkdocs.yml`, '-d', target]);
}

const venv = '.cache/hosts-venv';

function htmlPage(body: string, policy: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; ${policy}">
    <meta name="viewport" content="width=device-width">
    <title>Host</title>
    <link rel="stylesheet" href="host.css">
    <link rel="stylesheet" href="chart.css">
  </head>
  <body>
${body}
  </body>
</html>
`;
}

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
}
