import { describe, expect, test } from 'vitest';
import { cpuPerRequest } from '#engine/capacity/evidence.ts';
import { but, type Example, flaskPing, ginPing, readOf, runWith } from './testing/examples.ts';
import { judge } from './judgement.ts';

describe('judge', () => {
  test('takes both sides as evidence, by cores and throughput', () => {
    const { evidence, audit, obstacles } = judge(runWith(flaskPing, ginPing));
    expect(obstacles).toEqual([]);
    expect(audit.grade).toBe('B');
    expect(evidence?.frameworkCpu.flask).toBe(
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
});

function gradeOf(example: Example) {
  return judge(runWith(example)).audit.grade;
}

function findingsOf(example: Example) {
  return judge(runWith(example)).audit.findings.map(({ id }) => id);
}
