/**
 * `npm run audit -- data/benchmarks/<run>.json` says what a run file is worth: its grade, what the
 * rules find, what it contradicts, and how many verdicts would be others if they rested on it. The
 * file may also lie elsewhere. Status 1 if a file is no valid run, which it then explains; a bad
 * grade is no error.
 */
import { parseArgs } from 'node:util';
import { readDataFiles } from '#data/files.ts';
import { auditedRun, InvalidRun } from './audit/audited-run.ts';
import { auditReport } from './audit/report.ts';
import { verdictTurnsOf } from './audit/verdict-turns.ts';

const { positionals: paths } = parseArgs({ allowPositionals: true });
const files = readDataFiles();

if (paths.length === 0) fail('audit: name a run file, such as data/benchmarks/<run>.json');
for (const path of paths) {
  try {
    const audited = auditedRun(files, path);
    process.stdout.write(`${auditReport(audited, verdictTurnsOf(audited))}\n`);
  } catch (error) {
    if (!(error instanceof InvalidRun)) throw error;
    fail(`${path} is no valid run file:\n${error.message}`);
  }
}

function fail(message: string) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
