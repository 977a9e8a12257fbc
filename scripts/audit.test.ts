import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataFiles } from '#data/files.ts';
import { type Run, runSchema } from '#schema/run.ts';
import { auditedRun, InvalidRun } from './audit/audited-run.ts';
import { auditReport } from './audit/report.ts';

const files = readDataFiles();
const folder = mkdtempSync(join(tmpdir(), 'flask-or-gin-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ping = 'data/benchmarks/article-4-4-ping.json';
const turned = {
  verdicts: '7 of 100 verdicts are others than in the committed proof\n  flask → gin: cores=2',
  scenarios: [{ id: 'payments-core', from: 'flask', to: 'gin' }],
  of: 27,
};

describe('auditReport(audited, turned)', () => {
  test('tells grade, findings by kind, contradictions and what would turn', () => {
    expect(auditReport(auditedRun(files, ping), turned)).toMatchInlineSnapshot(`
      "Ping load test of Gin and Flask (data/benchmarks/article-4-4-ping.json)
      Grade C: Usable with one reservation that can move the figures.

      Findings
        Setup not stated
          2 of 5 things that a reader needs are missing: versions, workers.
        Measured once
          No repeats are stated, so nothing tells a difference from chance.

      Contradictions with other runs of its source
        none

      Verdicts
        If verdicts rested on it in place of reproduced-2026-11-28:
        7 of 100 verdicts are others than in the committed proof
          flask → gin: cores=2
        1 of 27 scenarios would have another verdict
          flask → gin: payments-core
      "
    `);
  });

  test('names the rows of which a sentence holds, and says it once', () => {
    const text = auditReport(auditedRun(files, 'data/benchmarks/httparena-2026-09.json'), turned);
    expect(text).toMatch(/^ {4}flask-8gbit-512, gin-8gbit-512, .*: It lasted 5 s\./m);
    expect(text.match(/It lasted 5 s/g)).toHaveLength(1);
  });

  test('tells of a run that contradicts others, and of the grades that fall for it', () => {
    // States three times the throughput of the article's ping, as another table of the same article.
    const path = planted((run) => ({
      ...run,
      id: 'ping-again',
      setup: { ...run.setup, versions: 'Gin 1.9', workers: 4 },
      rows: run.rows.map((row) => ({
        ...row,
        values: { ...row.values, throughput: { value: 3 * (row.values.throughput?.value ?? 0) } },
      })),
    }));
    const audited = auditedRun(files, path);
    expect(audited.regraded.map(({ run, before, after }) => [run.id, before, after])).toEqual([
      ['article-4-4-ping', 'C', 'D'],
    ]);
    const text = auditReport(audited, null);
    expect(text).toContain('Because of it, article-4-4-ping goes from C to D.');
  });

  test('says why no verdict can rest on a run', () => {
    const noCapacity = auditedRun(files, 'data/benchmarks/fastify-benchmarks.json');
    expect(auditReport(noCapacity, null)).toContain('names no capacity basis');
    const failing = auditedRun(files, 'data/benchmarks/article-2-5-order.json');
    expect(auditReport(failing, null)).toContain('A run of grade E decides nothing.');
  });
});

describe('auditedRun(files, path)', () => {
  test('takes a file from anywhere, by the id in it', () => {
    const { run, dataset } = auditedRun(
      files,
      planted((content) => ({ ...content, id: 'from-elsewhere' })),
    );
    expect(run.id).toBe('from-elsewhere');
    expect(dataset.runs.map(({ id }) => id)).toContain('article-4-4-ping');
  });

  test('refuses a file with its own path, and every problem with reason and fix', () => {
    const path = planted((content) => ({ ...content, source: 'nobody', date: 'yesterday' }));
    expect(messageOf(() => auditedRun(files, path))).toBe(
      `${path}: date "yesterday" is not valid: a date is written YYYY-MM-DD. Day of the measurement.`,
    );
    const unknown = planted((content) => ({ ...content, source: 'nobody' }));
    expect(messageOf(() => auditedRun(files, unknown))).toContain(
      `${unknown}: source "nobody" is not known. Add it to data/references.json`,
    );
    expect(messageOf(() => auditedRun(files, join(folder, 'none.json')))).toBe(
      'There is no such file.',
    );
  });
});

describe('npm run audit', () => {
  test('ends with status 0 for the worst of grades', () => {
    const text = execFileSync(process.execPath, [
      'scripts/audit.ts',
      'data/benchmarks/article-2-5-order.json',
    ]).toString();
    expect(text).toContain('Grade E: ');
  });

  test('holds a file among the data against its name', () => {
    const data = join(folder, 'data');
    cpSync('data', data, { recursive: true });
    const path = join(data, 'benchmarks/misnamed.json');
    writeFileSync(path, readFileSync(ping, 'utf8'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', path], {
      env: { ...process.env, DATA_FOLDER: data },
    });
    expect(status).toBe(1);
    expect(stderr.toString()).toContain(
      `${path}: id "article-4-4-ping" differs from the file name. Rename the file or write "misnamed".`,
    );
  });

  test('ends with status 1 for a file that is no run, and for none', () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{ "id": ');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/audit.ts', broken]);
    expect(status).toBe(1);
    expect(stderr.toString()).toContain(`${broken} is no valid run file:\n${broken}: is not JSON`);
    expect(spawnSync(process.execPath, ['scripts/audit.ts']).status).toBe(1);
  });
});

let count = 0;

/** A run file outside the data, changed from that of the article's ping. */
function planted(change: (run: Run) => object): string {
  count += 1;
  const path = join(folder, `planted-${count}.json`);
  const run = runSchema.parse(JSON.parse(readFileSync(ping, 'utf8')));
  writeFileSync(path, JSON.stringify(change(run)));
  return path;
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidRun) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
