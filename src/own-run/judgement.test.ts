import { describe, expect, test } from 'vitest';
import { cpuPerRequest } from '#engine/capacity/evidence.ts';
import { parseOutputs } from '#evidence/parsers/index.ts';
import { readFixture } from '#evidence/testing/read-fixture.ts';
import { but, type Example, flaskPing, ginPing, readOf, runWith } from './testing/examples.ts';
import { judge } from './judgement.ts';

describe('judge', () => {
  test('takes both sides as evidence, by cores and throughput', () => {
    const { evidence, audit, obstacles } = judge(runWith(flaskPing, ginPing));
    expect(obstacles).toEqual([]);
    expect(audit.grade).toBe('B');
    expect(evidence?.frameworkCpu.flask.middle).toBe(
      cpuPerRequest(2, readOf('wrk-flask.txt').throughput ?? 0),
    );
    expect(evidence?.includesHandler).toBeUndefined();
  });

  test('judges a run once', () => {
    const own = runWith(flaskPing, ginPing);
    expect(judge(own)).toBe(judge(own));
    expect(judge({ ...own })).not.toBe(judge(own));
  });

  test('takes one side as no evidence, and audits it', () => {
    const { evidence, audit } = judge(runWith(flaskPing));
    expect(evidence).toBeNull();
    expect(audit.grade).toBe('B');
  });

  test('takes nothing of grade E as evidence', () => {
    // A wait that is longer than the answers took.
    const impossible = { read: { throughput: 900 }, answers: { wait: '9.5' } };
    const slow = but(flaskPing, { ...impossible, answers: { wait: '60' } });
    const { evidence, audit } = judge(runWith(slow, but(ginPing, { answers: { wait: '60' } })));
    expect(audit.findings.map(({ id }) => id)).toContain('faster-than-its-work');
    expect([audit.grade, evidence]).toEqual(['E', null]);
  });

  test('answers that complete the setup raise the grade', () => {
    const answers = { cores: '4', workers: '4', versions: 'Flask 3.1' };
    expect([gradeOf({}), gradeOf({ answers })]).toEqual(['C', 'B']);
  });

  test('a connection for each request is found', () => {
    expect(findingsOf({ fixture: 'ab.txt' })).toContain('connection-per-request');
  });

  test('errors count as throughput only where the tool counts them so', () => {
    expect(findingsOf({ fixture: 'wrk-errors.txt' })).toContain('errors-in-throughput');
    expect(readOf('wrk-drops.txt').errors).toBeGreaterThan(0);
    expect(findingsOf({ fixture: 'wrk-drops.txt' })).not.toContain('errors-in-throughput');
  });

  test.each([
    'ab-keepalive.txt',
    'ab-n-equals-c.txt',
    'ab-v2.0-published.txt',
    'autocannon-dutch-pipelining.txt',
    'autocannon-pipelining.json.txt',
    'autocannon-v1.0.json.txt',
    'autocannon-v3.2.json.txt',
    'autocannon-v4-pipelining.txt',
    'autocannon-v7.7.json.txt',
    'bombardier.json.txt',
    'hey-boom-published.txt',
    'jmeter-one.jtl',
    'jmeter-parts.jtl',
    'k6-text-think-time.txt',
    'k6-text-threshold-marks.txt',
    'k6-text-three-scenarios.txt',
    'k6-text-v0.52-rate.txt',
    'k6-text-v0.52-stages.txt',
    'k6-text-v0.52-steady.txt',
    'vegeta-one-in-flight.txt',
    'vegeta-ping.txt',
    'wrk-minutes.txt',
    'wrk-uneven.txt',
    'wrk2-no-calibration.txt',
    'wrk2-p99-column.txt',
    'wrk2-published.txt',
    'zrk-published.json.txt',
  ])('gives the orderly run of %s no grade below C', (fixture) => {
    expect(findingsOf({ fixture, answers: stated })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/in-flight|serial|mean-above/)]),
    );
    expect(gradeOf({ fixture, answers: stated })).toMatch(/[ABC]/);
  });

  test('of timeouts says that they are why few were in flight, and that most did not fail', () => {
    const { runs } = parseOutputs(readFixture('wrk-twelve-runs.txt'));
    const judged = runs.map((read) => judge(runWith({ read, answers: stated })).audit);
    for (const [index, { findings, grade }] of judged.entries()) {
      const facts = new Map(findings.map((finding) => [finding.id, finding.facts]));
      const differs = facts.get('in-flight-differs');
      if (differs) expect(differs).toHaveProperty('timeouts', runs[index]?.timeouts);
      const rate = facts.get('errors-in-throughput')?.['rate'];
      if (rate !== undefined) expect(rate).toBeLessThanOrEqual(100);
      expect(grade).toMatch(/[BC]/);
    }
    expect(judged[7]?.findings.map(({ id }) => id)).toContain('in-flight-differs');
  });

  test('one request in flight is chance at a rate or with pauses, and a finding without', () => {
    const one = {
      throughput: 100,
      connections: 50,
      latency: { ...readOf('wrk.txt').latency, mean: 10 },
    };
    expect(findingsOf({ read: one, answers: { pauses: 'no' } })).toContain('serial-test');
    expect(findingsOf({ read: one, answers: { pauses: 'yes' } })).not.toContain('serial-test');
    const atRate = { ...one, notes: ['rate-limited'] as const };
    expect(findingsOf({ read: atRate })).not.toContain('serial-test');
  });
});

/** What no output says of itself. */
const stated = {
  subject: 'gin',
  does: 'ping',
  cores: '2',
  workers: '1',
  versions: 'Gin 1.12',
  pauses: 'no',
} as const;

function gradeOf(example: Example) {
  return judge(runWith(example)).audit.grade;
}

function findingsOf(example: Example) {
  return judge(runWith(example)).audit.findings.map(({ id }) => id);
}
