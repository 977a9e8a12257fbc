import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataset } from '#data/build-dataset.ts';
import { evidenceRuns } from '#data/dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { decide } from '#engine/verdict/decide.ts';
import { configurationFiles, type FileId } from '#plan/configuration-files.ts';
import { planOf } from '#plan/plan.ts';
import type { SampleReport } from './report.ts';
import { howToGet } from '../system.ts';
import { type Finished, run } from './run.ts';

/**
 * Lets nginx, gofmt and Python read the files that the plan of each scenario writes. A program that
 * is not installed leaves its files unread, which counts as skipped.
 */
export async function checkPlanFiles(): Promise<SampleReport> {
  const report: SampleReport = { passed: 0, failed: 0, skipped: 0, skippedBecause: [] };
  const folder = mkdtempSync(join(tmpdir(), 'plan-files-'));
  const absent = new Set<FileId>();
  try {
    for (const { scenario, id, text } of planFiles()) {
      const read = absent.has(id) ? null : await readers[id](text, folder);
      if (!read || read.missing) {
        absent.add(id);
        report.skipped += 1;
      } else if (accepted(id, read)) report.passed += 1;
      else {
        report.failed += 1;
        process.stderr.write(`${id} of ${scenario}:\n${read.stdout}${read.stderr}\n${text}\n`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  report.skippedBecause = [...new Set([...absent].map((id) => `Plan files: ${install[id]}`))];
  return report;
}

function* planFiles() {
  const dataset = buildDataset(readDataFiles());
  const { scenarios, assumptions, audits } = dataset;
  const evidence = evidenceRuns(dataset).get(dataset.defaultRun);
  if (!evidence) throw new Error(`${dataset.defaultRun} cannot serve as evidence`);
  for (const { id: scenario, answers } of scenarios) {
    const decision = decide(answers, evidence, assumptions);
    const grade = audits[dataset.defaultRun]?.grade ?? 'E';
    const { candidates } = planOf({ answers, evidence, assumptions }, decision, grade);
    for (const file of candidates.flatMap(configurationFiles)) yield { scenario, ...file };
  }
}

type Reader = (text: string, folder: string) => Promise<Finished>;

const python: Reader = (text, folder) => {
  const path = written(folder, 'plan.py', text);
  return run('python3', ['-m', 'py_compile', path], folder);
};

const readers: Record<FileId, Reader> = {
  gunicorn: python,
  sqlalchemy: python,
  go: (text, folder) => {
    const body = text.replaceAll(/^/gm, '\t');
    const path = written(folder, 'plan.go', `package plan\n\nfunc plan() {\n${body}\n}\n`);
    return run('gofmt', ['-d', path], folder);
  },
  nginx: (text, folder) => {
    written(folder, 'plan.conf', text);
    const path = written(folder, 'nginx.conf', around(folder));
    return run('nginx', ['-t', '-e', 'stderr', '-p', folder, '-c', path], folder);
  },
};

/** gofmt tells differences and still ends with 0. */
function accepted(id: FileId, { code, stdout }: Finished): boolean {
  return code === 0 && (id !== 'go' || stdout === '');
}

const install: Record<FileId, string> = {
  gunicorn: `python3 is not installed. ${howToGet('python')}`,
  sqlalchemy: `python3 is not installed. ${howToGet('python')}`,
  go: `gofmt is not installed. ${howToGet('go')}`,
  nginx: `nginx is not installed. ${howToGet('nginx')}`,
};

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What surrounds the split in a whole configuration, so that nothing outside the folder is touched. */
function around(folder: string): string {
  return `pid ${folder}/nginx.pid;
events {}
http {
    access_log off;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include ${folder}/plan.conf;
}
`;
}
