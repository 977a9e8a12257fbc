/**
 * `npm run samples` compiles, vets and tests the Go samples of the guide and runs the Python ones
 * on a real Gunicorn, and loads the configuration that the wizard writes. (Vitest runs the Node
 * samples.) Status 1 when something failed; what cannot
 * run on this machine is counted as skipped, and the report says what to install.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPlanFiles } from './samples/plan-files.ts';
import { prepareVenv } from './samples/prepare-venv.ts';
import type { SampleReport } from './samples/report.ts';
import { type Finished, run } from './samples/run.ts';
import { howToGet } from './system.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const goFolder = join(root, 'content/samples/go');
const pythonFolder = join(root, 'content/samples/python');

/** Checks all samples; what failed is told on stderr as it happens. */
export async function checkSamples(): Promise<SampleReport> {
  const reports = await Promise.all([checkGo(), checkPython(), checkPlanFiles()]);
  const sum = (count: 'passed' | 'failed' | 'skipped') =>
    reports.reduce((total, report) => total + report[count], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    skippedBecause: reports.flatMap(({ skippedBecause }) => skippedBecause),
  };
}

if (import.meta.main) {
  const report = await checkSamples();
  const { passed, failed, skipped, skippedBecause } = report;
  process.stdout.write(`Samples: ${passed} passed, ${failed} failed, ${skipped} skipped.\n`);
  for (const reason of skippedBecause) process.stdout.write(`Skipped: ${reason}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function checkGo(): Promise<SampleReport> {
  const skip = (reason: string) =>
    skipAll(goFolder, /_test\.go$/, /^func Test\w+\(/gm, `Go samples: ${reason}`);
  const version = await run('go', ['version'], goFolder);
  if (version.missing) return skip(`go is not installed. ${howToGet('go')}`);
  const usable = await run('go', ['list', '-m'], goFolder);
  if (/requires go >=|unknown directive: toolchain/.test(usable.stderr)) {
    return skip(`${version.stdout.trim()} is too old for go.mod. ${howToGet('go')}`);
  }

  const race = (await hasRaceDetector()) ? ['-race'] : [];
  // Vetted in the same go: on its own it would compile everything once more.
  const args = ['test', '-json', '-vet=all', '-timeout=3m', ...race, './...'];
  return countGoTests(await run('go', args, goFolder));
}

/** The race detector needs cgo and a C compiler. */
async function hasRaceDetector(): Promise<boolean> {
  const { stdout } = await run('go', ['env', 'CGO_ENABLED', 'CC'], goFolder);
  const [cgo, compiler = ''] = stdout.split(/\r?\n/);
  if (cgo !== '1' || compiler === '') return false;
  return (await run(compiler, ['--version'], goFolder)).code === 0;
}

/** One line of `go test -json`. */
interface GoEvent {
  Action: string;
  Test?: string;
  Output?: string;
}

function countGoTests(tests: Finished): SampleReport {
  const counted: SampleReport = { passed: 0, failed: 0, skipped: 0, skippedBecause: [] };
  const events = tests.stdout.split('\n').flatMap(parseGoEvent);
  for (const { Action, Test } of events) {
    if (!Test) continue;
    if (Action === 'pass') counted.passed += 1;
    if (Action === 'fail') counted.failed += 1;
    if (Action === 'skip') {
      counted.skipped += 1;
      counted.skippedBecause.push(`Go samples: ${Test} skipped itself.`);
    }
  }
  if (tests.code === 0) return counted;
  const output = events.map((event) => event.Output ?? '').join('');
  const told = failure('go test', { ...tests, stdout: output });
  // A package that does not build fails without a failed test.
  return { ...counted, failed: Math.max(counted.failed, told.failed) };
}

function parseGoEvent(line: string): GoEvent[] {
  // Go prints the events; lines of other programs between them are not JSON.
  return line.startsWith('{') ? [JSON.parse(line) as GoEvent] : [];
}

async function checkPython(): Promise<SampleReport> {
  const skip = (reason: string) =>
    skipAll(pythonFolder, /^test_.*\.py$/, /^\s+def test_\w+\(/gm, `Python samples: ${reason}`);
  if (process.platform === 'win32') return skip('Gunicorn does not run on Windows; use WSL.');
  const ready = await prepareVenv('.cache/samples-venv', join(pythonFolder, 'requirements.txt'));
  if ('missing' in ready) return skip(ready.missing);
  if ('failed' in ready) return failure('pip install', ready.failed);
  const python = join(ready.programs, 'python');
  return countPythonTests(await run(python, ['-m', 'unittest', '-v'], pythonFolder));
}

function countPythonTests(tests: Finished): SampleReport {
  const number = (pattern: RegExp) => Number(pattern.exec(tests.stderr)?.[1] ?? 0);
  const ran = number(/^Ran (\d+) tests?/m);
  const failed = number(/failures=(\d+)/) + number(/errors=(\d+)/);
  const skipped = number(/skipped=(\d+)/);
  const reasons = [...tests.stderr.matchAll(/ \.\.\. skipped ['"](.+)['"]$/gm)];
  const skippedBecause = [...new Set(reasons.map(([, reason]) => `Python samples: ${reason}.`))];
  const counted = { passed: ran - failed - skipped, failed, skipped, skippedBecause };
  if (tests.code === 0 && ran > 0) return counted;
  return { ...counted, failed: Math.max(failed, failure('unittest', tests).failed) };
}

/** Counts the tests in the files whose names match, as skipped for one reason. */
function skipAll(folder: string, files: RegExp, tests: RegExp, reason: string): SampleReport {
  const skipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => files.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8').match(tests)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
  return { passed: 0, failed: 0, skipped, skippedBecause: [reason] };
}

function failure(step: string, { stdout, stderr }: Finished): SampleReport {
  process.stderr.write(`${step} failed:\n${stdout}${stderr}\n`);
  return { passed: 0, failed: 1, skipped: 0, skippedBecause: [] };
}
