import { describe, expect, it } from 'vitest';
import { runSchema } from '#schema/run.ts';
import { type Figures, units } from '../measuring/figures.ts';
import type { Measurement } from '../measuring/measure.ts';
import type { Case } from '../suites/cases.ts';
import { casesOf, type SuiteId, suiteIds } from '../suites/suites.ts';
import type { Measured } from './measured.ts';
import { runFile, runText } from './report.ts';
import type { Circumstances } from './run-setup.ts';

const server: Figures = {
  'cpu-per-request': 0.4,
  'server-busy': 80,
  memory: 100,
  'memory-pss': 80,
};
const latency: Figures = {
  'latency-mean': 50,
  'latency-p50': 40,
  'latency-p75': 55,
  'latency-p90': 70,
  'latency-p99': 90,
  'latency-max': 120,
};

/** What each way of loading finds. */
const found: Record<Case['load']['kind'], Figures> = {
  closed: { throughput: 2000, ...latency, errors: 0, timeouts: 0, ...server },
  paced: {
    'rate-target': 1000,
    'rate-reached': 998,
    ...latency,
    'latency-p999': 110,
    errors: 0,
    ...server,
  },
  held: {
    memory: 100,
    'memory-pss': 80,
    'memory-per-open-connection': 14,
    'memory-per-waiting-connection': 18,
  },
};

const around: Circumstances = {
  id: 'reproduced-2026-11-24',
  date: '2026-11-24',
  quick: false,
  repeats: 1,
  plan: { total: 2, server: 2, load: 2, pinServer: [], pinLoad: [] },
  memory: 8,
  machine: { zh: '一台机器', en: 'a machine' },
  versions: {
    servers: 'Python 3.11.7',
    languages: { Python: '3.11.7', Go: '1.26.8', Node: '24.21.0' },
    wrk: '4.1.0',
    vegeta: '12.13.0',
  },
  interpreter: { optimized: true, flags: '--with-lto', loop: { takes: 316, fastest: 316 } },
};

/** All configurations of some suites, each measured once for each change of its figures. */
const all = (suites: readonly SuiteId[], ...changes: Partial<Measurement>[]): Measured[] =>
  casesOf(suites, { quick: false, duration: null }).map((timed) => ({
    ...timed,
    measurements: (changes.length > 0 ? changes : [{}]).map((change) => ({
      noise: 0.01,
      unquoted: null,
      ...change,
      figures: { ...found[timed.configuration.load.kind], ...change.figures },
    })),
  }));

const first = (...changes: Partial<Measurement>[]) =>
  runFile(all(['order'], ...changes), around).rows[0]?.values;

const texts = (measured: readonly Measured[], change: Partial<Circumstances> = {}) =>
  runFile(measured, { ...around, ...change })
    .caveats.map(({ en }) => en)
    .join('\n');

describe('runText(run)', () => {
  it('is JSON with two spaces and a line break at the end, as the data files are', () => {
    const run = runFile(all(['cpu']), around);
    const text = runText(run);
    expect(text.startsWith('{\n  "$schema": "../../schemas/run.json",\n  "id":')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(run);
  });

  it('has short lists on one line and long ones on several, as the data files do', () => {
    const changes = [1, 2, 3].map((throughput) => ({ figures: { throughput } }));
    const text = runText(runFile(all(['order'], ...changes), around));
    expect(text).toContain('          "repeats": [1, 2, 3]\n');
    expect(text).toContain('      "rows": [\n        "order-flask-gevent-200",\n');
    const long = text.split('\n').filter((line) => /\[.*\]/.test(line) && line.length > 100);
    expect(long).toEqual([]);
  });
});

describe('runFile(measured, around)', () => {
  it('has the fields of a run file, in their order', () => {
    const run = runFile(all(['cpu']), around);
    expect(Object.keys(run).join(' ')).toBe(
      '$schema id source section figures kind date title setup units rows capacity provenance claims flaws caveats',
    );
    expect(Object.keys(run.setup).join(' ')).toBe(
      'tool toolVersion connections connectionsMeaning duration rampUp cores memory machine endpoint ' +
        'routes server versions workers loadOnSameMachine repeats reported runtimes percentiles commands noise',
    );
    expect(Object.keys(run.rows[0] ?? {}).join(' ')).toBe(
      'id subject test stack variant concurrency load values',
    );
  });

  it.each([...suiteIds.map((suite) => [suite]), suiteIds])(
    'passes the schema of run files with %s',
    (...suites) => {
      expect(() => runSchema.parse(runFile(all(suites), around))).not.toThrow();
    },
  );

  it('is a run of this project or of a reader, by its id', () => {
    expect(runFile(all(['cpu']), around)).toMatchObject({
      kind: 'reproduced',
      source: 'own-bench',
    });
    const id = 'reader-laptop-2026-11-24';
    const run = runFile(all(['cpu']), { ...around, id });
    expect(run).toMatchObject({ id, kind: 'reader', source: 'own-run' });
  });

  it('claims the wait of the rows that wait, for the audit to check', () => {
    const { claims, rows } = runFile(all(suiteIds), around);
    const waiting = (test: string) => rows.filter((row) => row.test === test).map(({ id }) => id);
    expect(claims).toEqual([
      { kind: 'work', takes: 80, rows: waiting('order') },
      { kind: 'work', takes: 20, rows: waiting('gateway') },
    ]);
    expect(runFile(all(['cpu']), around).claims).toEqual([]);
  });

  it('records every command once, without a path of this machine', () => {
    const { commands } = runFile(all(suiteIds), around).setup;
    expect(new Set(commands).size).toBe(commands.length);
    expect(commands.filter((command) => /(^|[\s=])\/|\/tmp/.test(command))).toEqual([]);
    expect(commands).toContain(
      'wrk --latency --threads 2 --connections 500 --duration 4s --timeout 10s ' +
        '--script bench/load/requests.lua http://127.0.0.1:$PORT -- .cache/bench-requests.tsv',
    );
    expect(commands.filter((command) => command.includes('vegeta'))).toHaveLength(1);
  });

  it('gives every row all measures of the units, and no unit without a figure', () => {
    const { rows, units: declared } = runFile(all(suiteIds), around);
    expect(Object.keys(declared)).toEqual(Object.keys(units));
    for (const row of rows) expect(Object.keys(row.values)).toEqual(Object.keys(declared));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(Object.keys(runFile(all(['connections']), around).units)).toEqual(
      Object.keys(found.held),
    );
  });

  it('says how each row was loaded, and how long', () => {
    const { rows, setup } = runFile(all(suiteIds), around);
    const load = (id: string) => rows.find((row) => row.id === id)?.load;
    expect(load('ping-gin-release-100')).toEqual({
      kind: 'closed',
      tool: 'wrk',
      seconds: 5,
      latencies: 'corrected',
    });
    expect(load('ping-gin-release-paced-80-of-flask-gevent')).toEqual({
      kind: 'paced',
      tool: 'vegeta',
      seconds: 6,
      latencies: 'from-schedule',
      share: { of: 'gunicorn-gevent', saturation: 0.8 },
    });
    expect(rows.filter(({ calls }) => calls === 'upstream').map(({ test }) => test)).toEqual(
      Array(3).fill('gateway'),
    );
    expect(rows.find(({ id }) => id === 'list-fiber-100')?.calls).toBe('database');
    expect(load('connections-fiber-1000')).toMatchObject({ kind: 'held', latencies: null });
    expect(setup).toMatchObject({ duration: 3, tool: 'wrk, vegeta, bench' });
  });

  it('gives the median of the repeats with the lowest, the highest and all of them', () => {
    const changes = [1000, 2000, 1500].map((throughput) => ({ figures: { throughput } }));
    expect(first(...changes)?.throughput).toEqual({
      value: 1500,
      low: 1000,
      high: 2000,
      repeats: [1000, 2000, 1500],
    });
  });

  it('gives no figure where one of the repeats has none', () => {
    const measured = [...all(['order'], {}, { figures: { throughput: null } }), ...all(['cpu'])];
    expect(runFile(measured, around).rows[0]?.values).toMatchObject({
      throughput: null,
      'cpu-per-request': { value: 0.4 },
    });
  });

  it('names rows without latencies, with the reason', () => {
    const starved = { unquoted: { why: 'unanswered', wanted: 1250, came: 250 } } as const;
    expect(texts(all(['order'], starved, starved))).toContain('order-flask-sync-200 (500 / 2500)');
    const slow = { unquoted: { why: 'behind', wanted: 1000, came: 940.4 } } as const;
    const slower = { unquoted: { why: 'behind', wanted: 1000, came: 899.6 } } as const;
    expect(texts(all(['paced'], slow, {}, slower))).toContain(
      'ping-gin-release-paced-80 (900 / 1000)',
    );
    const hungry = { unquoted: { why: 'starved', wanted: 100, came: 43.8 } } as const;
    expect(texts(all(['cpu'], {}, hungry))).toContain('cpu-flask-gevent-100 (44 / 100)');
    expect(texts(all(['order', 'paced']))).not.toMatch(/had no answer|did not reach|came to less/);
  });

  it('rests the capacity on ping as fast as it goes, measured where CPU time is known', () => {
    const ids = { flask: 'ping-flask-gevent-100', gin: 'ping-gin-release-100' };
    expect(runFile(all(['paced', 'resolution']), around).capacity).toEqual({
      test: 'ping',
      rows: ids,
      cores: 2,
      basis: 'measured',
    });
    const unknown = { figures: { 'cpu-per-request': null } };
    expect(runFile(all(['ping'], unknown), around).capacity).toMatchObject({ basis: 'n/X' });
    expect(runFile(all(['paced']), around).capacity).toBeNull();
  });

  it('tells how far twins came out from each other, where they were measured more than once', () => {
    const repeats = [{}, { figures: { throughput: 2100 } }, { figures: { throughput: 1900 } }];
    const { rows, setup } = runFile(all(['resolution'], ...repeats), around);
    expect(setup.resolution?.throughput).toBeGreaterThan(0.04);
    expect(setup.resolution?.throughput).toBeLessThan(0.12);
    expect(Object.keys(setup.resolution ?? {})).not.toContain('errors');
    expect(rows.find(({ twinOf }) => twinOf)?.twinOf).toBe('ping-flask-gevent-100');
    expect(runFile(all(['ping'], ...repeats), around).setup.resolution).toBeUndefined();
    expect(runFile(all(['resolution']), around).setup.resolution).toBeUndefined();
  });

  it('names rows that were noisy or had errors, and keeps the highest noise', () => {
    const disturbed = { noise: 0.25, figures: { errors: 3 } };
    const measured = [...all(['cpu']), ...all(['json'], {}, disturbed)];
    expect(runFile(measured, around).setup.noise).toBe(0.25);
    const naming = texts(measured)
      .split('\n')
      .filter((caveat) => caveat.includes('json-gin-release-100'));
    expect(naming).toHaveLength(2);
  });

  it('says whether the cores were shared or pinned, in words and in the commands', () => {
    const plan = {
      total: 4,
      server: 2,
      load: 2,
      pinServer: ['taskset', '--cpu-list', '0,1'],
      pinLoad: ['taskset', '--cpu-list', '2,3'],
    };
    const { setup } = runFile(all(['cpu', 'paced']), { ...around, plan });
    expect(setup.commands.every((command) => command.startsWith('taskset --cpu-list '))).toBe(true);
    expect(texts(all(['cpu']), { plan })).toContain('pinned to separate cores');
    expect(texts(all(['cpu']))).not.toContain('pinned to separate cores');
  });

  it('warns of a slow interpreter, which is a fault of one side', () => {
    const interpreter = { optimized: false, flags: '', loop: null };
    const warning = 'without profile-guided optimization';
    expect(texts(all(['ping']), { interpreter })).toContain(warning);
    expect(texts(all(['ping']))).not.toContain(warning);
  });

  it('names what executed the subjects, with the day of its feature version where that is known', () => {
    const { runtimes } = runFile(all(['ping', 'alternatives']), around).setup;
    expect(runtimes).toEqual([
      {
        subjects: ['flask', 'fastapi', 'quart'],
        name: 'CPython',
        version: '3.11.7',
        released: '2022-10-24',
        optimized: true,
        flags: '--with-lto',
        loop: { takes: 316, fastest: 316 },
      },
      {
        subjects: ['gin', 'net-http', 'fiber'],
        name: 'Go',
        version: '1.26.8',
        released: '2026-02-10',
        optimized: null,
        loop: null,
      },
      {
        subjects: ['express', 'fastify'],
        name: 'Node',
        version: '24.21.0',
        released: '2025-05-06',
        optimized: null,
        loop: null,
      },
    ]);
    const versions = { ...around.versions, languages: { Python: '3.1', Go: '1.260.1' } };
    expect(
      runFile(all(['cpu']), { ...around, versions }).setup.runtimes.map(({ released }) => released),
    ).toEqual([null, null]);
  });

  it('speaks of a database, an upstream and alternatives only where they were measured', () => {
    expect(texts(all(['list']))).toContain('PostgreSQL');
    expect(texts(all(['gateway']))).toContain('upstream');
    expect(texts(all(['alternatives']))).toContain('never scored');
    expect(texts(all(['compute']))).not.toMatch(/PostgreSQL|The upstream|never scored/);
  });
});
