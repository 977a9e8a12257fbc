import { describe, expect, test } from 'vitest';
import { buildDataset } from '#data/build-dataset.ts';
import { evidenceRuns } from '#data/dataset.ts';
import { readDataFiles } from '#data/files.ts';
import { cpuPerRequest } from '#engine/capacity/evidence.ts';
import { runSchema } from '#schema/run.ts';
import { loadRunFileTexts } from '#i18n/load/own-run.ts';
import {
  but,
  type Example,
  flaskPing,
  ginPing,
  readable,
  readOf,
  runWith,
} from './testing/examples.ts';
import { type OwnRun, pairedRun, runOf } from './run-file.ts';

const texts = await loadRunFileTexts();
const data = readDataFiles();
const real = { answers: { does: 'endpoint' } } as const;
const again: Example = { ...flaskPing, fixture: 'wrk-flask-again.txt' };

describe('runOf', () => {
  test.each(readable)('%s becomes a valid run file', (fixture) => {
    const run = fileOf({ fixture, answers: { subject: 'flask', cores: '4', wait: '1' } });
    expect(runSchema.parse(JSON.parse(JSON.stringify(run)))).toEqual(run);
    expect(run.capacity).toBeNull();
  });

  test('of both sides names the pair as its basis', () => {
    const { capacity, rows, title, setup } = fileOf(flaskPing, ginPing);
    const pair = { flask: 'flask', gin: 'gin' };
    expect(capacity).toEqual({ test: 'ping', rows: pair, cores: 2, basis: 'n/X' });
    expect(rows).toMatchObject([
      { id: 'flask', subject: 'flask', test: 'ping', concurrency: 10 },
      { id: 'gin', subject: 'gin', test: 'ping', concurrency: 10 },
    ]);
    expect(title.en).toBe('Flask and Gin, measured by a reader with wrk');
    expect(title.zh).toBe('读者用 wrk 压测 Flask、Gin');
    expect(setup).toMatchObject({
      endpoint: '/api/ping',
      cores: 2,
      workers: 2,
      versions: 'Flask 3.1; Gin 1.12',
      repeats: null,
    });
    expect(setup.server).toEqual({
      zh: 'Flask：2 核，2 个 worker 进程，Flask 3.1；Gin：2 核，1 个 worker 进程，Gin 1.12',
      en: 'Flask: 2 cores, 2 workers, Flask 3.1; Gin: 2 cores, 1 worker, Gin 1.12',
    });
  });

  test('of a real endpoint says that the handler is in it', () => {
    expect(fileOf(but(flaskPing, real), but(ginPing, real)).capacity).toMatchObject({
      test: 'endpoint',
      includesHandler: true,
    });
  });

  test('gives repeats as median, low and high', () => {
    const { rows, setup } = fileOf(flaskPing, again, ginPing);
    expect(rows[0]?.values.throughput).toEqual({ value: 879.16, low: 792.49, high: 965.83 });
    expect(rows[1]?.values.throughput).toEqual({ value: 29208.69 });
    // The other side was measured once.
    expect(setup.repeats).toBeNull();
    expect(fileOf(flaskPing, again).setup.repeats).toBe(2);
  });

  test('keeps rows of one subject apart by what differs', () => {
    const { rows } = fileOf(flaskPing, but(flaskPing, { answers: { workers: '8' } }));
    expect(rows.map(({ stack }) => stack)).toEqual(['workers=2', 'workers=8']);
  });

  test('has a figure or null for every unit in every row', () => {
    const { rows, units } = fileOf(flaskPing, {
      fixture: 'k6-text.txt',
      answers: { subject: 'gin' },
    });
    for (const { values } of rows) expect(Object.keys(values)).toEqual(Object.keys(units));
    expect(rows[1]?.values.timeouts).toBeNull();
  });

  test('leaves a condition out where the rows differ or are silent', () => {
    const { setup } = fileOf(flaskPing, but(ginPing, { answers: { cores: '4', versions: '' } }));
    expect(setup).toMatchObject({ cores: null, versions: null });
  });

  test('does not take connections for requests in flight where clients pause', () => {
    const atRate = fileOf({ fixture: 'wrk2-published.txt' });
    expect(atRate.setup.connections).toBe(100);
    expect(atRate.rows[0]?.concurrency).toBeNull();
    const users = fileOf({
      fixture: 'locust-one.csv',
      answers: { connections: '10', pauses: 'yes' },
    });
    expect(users.rows[0]?.concurrency).toBeNull();
  });
});

describe('the run file in data/benchmarks', () => {
  test.each<[string, OwnRun]>([
    ['both sides', runWith(flaskPing, again, ginPing)],
    ['one side', runWith(flaskPing)],
    ['something else', runWith({ answers: { subject: 'other' } })],
    [
      'a tool of many notes',
      runWith({ fixture: 'ab.txt', answers: { subject: 'gin', wait: '1' } }),
    ],
    [
      'several tools',
      runWith(...readable.map((fixture) => ({ fixture, answers: { subject: 'gin' } }))),
    ],
  ])('of %s passes every check of the data', (_, own) => {
    const dataset = withOwn(own);
    expect(dataset.runs.map(({ id }) => id)).toContain('own-run');
  });

  test('serves as evidence as it does in the browser', () => {
    const once = (value: number) => ({ low: value, middle: value, high: value });
    const evidence = evidenceRuns(withOwn(runWith(but(flaskPing, real), but(ginPing, real))));
    expect(evidence.get('own-run')).toEqual({
      run: 'own-run',
      basis: 'n/X',
      frameworkCpu: {
        flask: once(cpuPerRequest(2, readOf('wrk-flask.txt').throughput ?? 0)),
        gin: once(cpuPerRequest(2, readOf('wrk-gin.txt').throughput ?? 0)),
      },
      includesHandler: true,
    });
  });
});

function fileOf(...examples: readonly Example[]) {
  return runOf(pairedRun(runWith(...examples)), texts);
}

function withOwn(own: OwnRun) {
  const file = JSON.stringify(runOf(pairedRun(own), texts));
  return buildDataset({ ...data, 'benchmarks/own-run.json': file });
}
