import { describe, expect, test } from 'vitest';
import { plantedRow, plantedRun } from './testing/planted-runs.ts';
import { waitingFinding } from './waiting.ts';

const at = (subject: 'flask' | 'gin', concurrency: number, throughput: number, cpu: number) =>
  plantedRow(
    { throughput: { value: throughput }, 'cpu-per-request': { value: cpu } },
    {
      id: `${subject}-${concurrency}`,
      subject,
      stack: subject === 'flask' ? 'gunicorn-gevent' : 'gin-release',
      concurrency,
    },
  );

const rows = [
  at('flask', 1000, 3400, 0.5),
  at('gin', 1000, 12000, 0.05),
  at('flask', 200, 2400, 0.5),
  at('gin', 200, 2450, 0.05),
];
const claims = [{ kind: 'work' as const, takes: 80, rows: rows.map(({ id }) => id) }];
const run = plantedRun({ rows, claims }, { cores: 2 });

describe('waitingFinding(run, stack)', () => {
  test('compares Flask with Gin from the fewest connections to the most', () => {
    expect(waitingFinding(run, 'gunicorn-gevent')?.levels).toEqual([
      { connections: 200, share: 2400 / 2450, busy: 0.6 },
      { connections: 1000, share: 3400 / 12000, busy: 0.85 },
    ]);
  });

  test('says what the cores allow, and how many connections that takes', () => {
    expect(waitingFinding(run, 'gunicorn-gevent')).toMatchObject({ most: 4000, connections: 320 });
  });

  test('is null for another server, and for a run that claims no wait', () => {
    expect(waitingFinding(run, 'gunicorn-sync')).toBeNull();
    expect(waitingFinding(plantedRun({ rows }), 'gunicorn-gevent')).toBeNull();
  });
});
