import { describe, expect, it } from 'vitest';
import { runSchema } from '#schema/run.ts';
import type { Measurement } from '../measure.ts';
import type { Measured } from './measured.ts';
import { runFile, runText } from './report.ts';
import type { Circumstances } from './run-setup.ts';
import { casesOf, suiteIds } from '../suites.ts';

const calm: Measurement = {
  report: {
    seconds: 10,
    answered: 20_000,
    badStatus: 0,
    throughput: 2000,
    latency: { mean: 50, p50: 40, p75: 55, p90: 70, p99: 90, max: 120 },
    socketErrors: 0,
    timeouts: 0,
    sent: null,
  },
  cpuSeconds: 8,
  memory: { rss: 100, pss: 80 },
  noise: 0.01,
};

const around: Circumstances = {
  id: 'reproduced-2026-11-24',
  date: '2026-11-24',
  quick: false,
  duration: 10,
  warmUp: 2,
  repeats: 1,
  plan: { total: 2, server: 2, load: 2, pinServer: [], pinLoad: [] },
  memory: 8,
  machine: { zh: '一台机器', en: 'a machine' },
  versions: { servers: 'Python 3.11.7', wrk: '4.1.0' },
};

/** All configurations of some suites, each with the measurements given. */
const all = (suites: typeof suiteIds, ...measurements: Measurement[]): Measured[] =>
  casesOf(suites, { quick: false }).map((configuration) => ({ configuration, measurements }));

const first = (...measurements: Measurement[]) => {
  const [row] = runFile(all(['order'], ...measurements), around).rows;
  return row?.values;
};

describe('runText(run)', () => {
  it('is JSON with two spaces and a line break at the end, as the data files are', () => {
    const run = runFile(all(['cpu'], calm), around);
    const text = runText(run);
    expect(text.startsWith('{\n  "$schema": "../../schemas/run.json",\n  "id":')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(run);
  });
});

describe('runFile(measured, around)', () => {
  it('has the fields of a run file, in their order', () => {
    const run = runFile(all(['cpu'], calm), around);
    expect(Object.keys(run).join(' ')).toBe(
      '$schema id source section figures kind date title setup units rows capacity provenance claims flaws caveats',
    );
    expect(Object.keys(run.setup).join(' ')).toBe(
      'tool toolVersion connections connectionsMeaning duration rampUp cores memory machine endpoint ' +
        'routes server versions workers loadOnSameMachine repeats percentiles commands noise',
    );
    expect(Object.keys(run.rows[0] ?? {}).join(' ')).toBe(
      'id subject test stack variant concurrency values',
    );
  });

  it('passes the schema of run files', () => {
    expect(() => runSchema.parse(runFile(all(suiteIds, calm), around))).not.toThrow();
    expect(() => runSchema.parse(runFile(all(['order'], calm), around))).not.toThrow();
  });

  it('claims the wait of the rows that wait, for the audit to check', () => {
    const run = runFile(all(suiteIds, calm), around);
    const waiting = run.rows.filter(({ test }) => test === 'order').map(({ id }) => id);
    expect(run.claims).toEqual([{ kind: 'work', takes: 80, rows: waiting }]);
    expect(runFile(all(['cpu'], calm), around).claims).toEqual([]);
  });

  it('records every command once, without a path of this machine', () => {
    const { commands } = runFile(all(suiteIds, calm), around).setup;
    expect(new Set(commands).size).toBe(commands.length);
    expect(commands.filter((command) => /(^|\s)\//.test(command))).toEqual([]);
    expect(commands).toContain(
      'wrk --latency --threads 2 --connections 500 --duration 10s --timeout 10s ' +
        '--script bench/load/order.lua http://127.0.0.1:$PORT/api/v1/order',
    );
  });

  it('gives every row all measures of the units', () => {
    const { rows, units } = runFile(all(suiteIds, calm), around);
    const measures = Object.keys(units);
    for (const row of rows) expect(Object.keys(row.values)).toEqual(measures);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('gives the median of the repeats with the lowest and the highest', () => {
    const slower = { ...calm, report: { ...calm.report, throughput: 1500 } };
    const slowest = { ...calm, report: { ...calm.report, throughput: 1000 } };
    expect(first(slowest, calm, slower)?.throughput).toEqual({
      value: 1500,
      low: 1000,
      high: 2000,
    });
  });

  it('divides the CPU time of the server by the requests that it answered', () => {
    expect(first(calm)?.['cpu-per-request']?.value).toBe(0.4);
    expect(first({ ...calm, cpuSeconds: null })?.['cpu-per-request']).toBeNull();
  });

  it('gives no latency where most requests were not answered in time, and says so', () => {
    const starved = { ...calm, report: { ...calm.report, answered: 250, sent: 1250 } };
    expect(first(starved)).toMatchObject({ 'latency-mean': null, 'latency-p99': null });
    const { caveats } = runFile(all(['order'], starved), around);
    expect(caveats.some(({ en }) => en.includes('order-flask-sync-1000 (250 / 1250)'))).toBe(true);
  });

  it('counts no timeouts where the limit is longer than the measurement', () => {
    const { rows } = runFile(all(['order'], calm), around);
    const sync = rows.find(({ stack }) => stack === 'gunicorn-sync');
    expect(sync?.values.timeouts).toBeNull();
    expect(first(calm)?.timeouts).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('rests the capacity on ping, measured where CPU time is known', () => {
    const ids = { flask: 'ping-flask-gevent-100', gin: 'ping-gin-release-100' };
    expect(runFile(all(['ping'], calm), around).capacity).toEqual({
      test: 'ping',
      rows: ids,
      cores: 2,
      basis: 'measured',
    });
    const unknown = { ...calm, cpuSeconds: null };
    expect(runFile(all(['ping'], unknown), around).capacity).toMatchObject({ basis: 'n/X' });
    expect(runFile(all(['cpu'], calm), around).capacity).toBeNull();
  });

  it('names rows that were noisy or had errors, and keeps the highest noise', () => {
    const disturbed = {
      ...calm,
      noise: 0.25,
      report: { ...calm.report, socketErrors: 3 },
    };
    const run = runFile([...all(['cpu'], calm), ...all(['json'], calm, disturbed)], around);
    expect(run.setup.noise).toBe(0.25);
    const naming = run.caveats.filter(({ en }) => en.includes('json-gin-release-100'));
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
    const { setup, caveats } = runFile(all(['cpu'], calm), { ...around, plan });
    expect(setup.commands.every((command) => command.startsWith('taskset --cpu-list '))).toBe(true);
    expect(caveats.some(({ en }) => en.includes('pinned to separate cores'))).toBe(true);
  });
});
