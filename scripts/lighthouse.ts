/**
 * `npm run lighthouse` asks Lighthouse about one page of each kind in both languages, prints its
 * four scores with what keeps one from 100, and writes them to `docs/lighthouse.md`. Pages below a
 * language can be named: `npm run lighthouse -- guide/ wizard/` prints theirs and writes nothing. It
 * takes the site in `dist/`, and fails where a score is below 100.
 *
 * Lighthouse comes by `npx`, because it weighs more than everything else that is installed.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { locales } from '#i18n/locale.ts';
import { findBrowser } from './system.ts';
import { runCommand } from './testing/run-command.ts';

const version = '13.5.0';
const port = 4391;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One page of each kind, below its language. */
const kinds = [
  '',
  'guide/',
  'guide/flask-concurrency/',
  'guide/glossary/',
  'guide/notes/',
  'wizard/',
  'wizard/map/',
  'scenarios/',
  'scenarios/payments-core/',
  'charts/',
  'charts/ping/',
  'charts/embedding/',
  'evidence/',
  'evidence/reproduced-2026-11-28/',
  'evidence/own/',
  'decisions/',
  'calibration/',
  'method/',
];

/** What is read of a report of Lighthouse. */
interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string }>
  >;
}

const named = process.argv.slice(2);
const browser = findBrowser();
const server = spawn(process.execPath, ['scripts/serve.ts', '--port', String(port)]);
await new Promise((resolve) => server.stdout.once('data', resolve));

const rows: string[] = [];
let isPerfect = true;
for (const kind of named.length > 0 ? named : kinds) {
  for (const locale of locales) {
    const { scores, missed } = await ask(`${locale}/${kind}`);
    isPerfect &&= scores.every((score) => score === 100);
    const row = `| \`/${locale}/${kind}\` | ${scores.join(' | ')} |`;
    rows.push(row);
    console.log([row, ...missed.map((title) => `    ${title}`)].join('\n'));
  }
}
server.kill();
if (named.length === 0) writeFileSync('docs/lighthouse.md', table(rows));
process.exit(isPerfect ? 0 : 1);

/** Scores out of 100 by category, and the titles of audits that count and do not pass. */
async function ask(address: string) {
  const { ok, output } = await runCommand(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      `http://127.0.0.1:${port}/${address}`,
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join()}`,
      '--chrome-flags=--headless --no-sandbox --disable-background-networking',
    ],
    { env: { CHROME_PATH: browser } },
  );
  const begin = output.indexOf('{');
  if (!ok || begin < 0) throw new Error(`Lighthouse failed on /${address}:\n${output}`);
  // The pinned version wrote it.
  const report = JSON.parse(output.slice(begin)) as Report;
  return {
    scores: categories.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100)),
    missed: categories.flatMap((id) =>
      (report.categories[id]?.auditRefs ?? []).flatMap((audit) => {
        const found = report.audits[audit.id];
        const counts = audit.weight > 0 && found?.score !== null && (found?.score ?? 1) < 0.9;
        return counts ? `${id}: ${found?.title}` : [];
      }),
    ),
  };
}

function table(lines: readonly string[]): string {
  return [
    '# Lighthouse',
    '',
    `One page of each kind, as Lighthouse ${version} sees it on its simulated phone. Made by`,
    '`npm run lighthouse`; performance varies by a few points from run to run.',
    '',
    '| Page | Performance | Accessibility | Best practices | SEO |',
    '| - | - | - | - | - |',
    ...lines,
    '',
  ].join('\n');
}
