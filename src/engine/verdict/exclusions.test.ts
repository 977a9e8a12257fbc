import { describe, expect, test } from 'vitest';
import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacityOf } from '../capacity/capacity.ts';
import { exclusionsOf, isExcluded, keepsUp } from './exclusions.ts';
import type { Answers } from '../questions/questions.ts';
import { situation, spread } from '../testing/situations.ts';

describe('exclusionsOf(candidate, capacity, situation)', () => {
  const excluded = (candidate: CandidateId, answers: Partial<Answers>) => {
    const given = situation(answers);
    return exclusionsOf(candidate, capacityOf(candidate, given), given);
  };

  test('finds nothing against any candidate in an ordinary case', () => {
    expect(candidateIds.flatMap((candidate) => excluded(candidate, {}))).toEqual([]);
  });

  test('capacity: where more cores are needed than there are, or a part cannot keep up', () => {
    // 4100 requests/s × 1.4 ms take 5.74 cores, and 8.2 at 70% utilization.
    expect(excluded('flask', { 'peak-rate': '4100' })).toEqual(['capacity']);
    expect(excluded('flask', { 'peak-rate': '4000' })).toEqual([]);
    expect(excluded('flask', { 'peak-rate': '10000' })).toEqual(['capacity']);
    expect(excluded('hybrid', { cores: '1' })).toEqual(['capacity']);
  });

  test('latency: where the p99 is above a target that the wait does not reach', () => {
    expect(excluded('flask', { 'p99-target': '51' })).toEqual(['latency']);
    expect(excluded('gin', { 'p99-target': '51' })).toEqual([]);
    expect(excluded('gin', { 'p99-target': '50' })).toEqual(['target-unreachable']);
  });

  test('latency: not where the p99 just meets the target', () => {
    const { p99 } = capacityOf('gin', situation());
    expect(excluded('gin', { 'p99-target': `${p99 ?? 0}` })).toEqual([]);
  });

  test('target-unreachable: every candidate, where the wait reaches the target', () => {
    for (const candidate of candidateIds) {
      expect(excluded(candidate, { 'backend-wait': '500', 'p99-target': '100' })).toEqual([
        'target-unreachable',
      ]);
    }
  });

  test('python-only-libraries: Gin, where any route needs them', () => {
    expect(excluded('gin', { 'python-libraries': 'some-routes' })).toEqual([
      'python-only-libraries',
    ]);
    expect(excluded('gin', { 'python-libraries': 'most-routes' })).toEqual([
      'python-only-libraries',
    ]);
    expect(excluded('flask', { 'python-libraries': 'most-routes' })).toEqual([]);
    expect(excluded('hybrid', { 'python-libraries': 'some-routes' })).toEqual([]);
  });

  test('no-python-part: the hybrid, where nothing would stay in Python', () => {
    expect(excluded('hybrid', { 'existing-code': 'go' })).toEqual(['no-python-part']);
    expect(excluded('hybrid', { 'existing-code': 'both' })).toEqual([]);
    expect(excluded('gin', { 'existing-code': 'go' })).toEqual([]);
  });

  test('one-runtime: the hybrid alone', () => {
    expect(excluded('hybrid', { runtimes: 'one' })).toEqual(['one-runtime']);
    expect(excluded('flask', { runtimes: 'one' })).toEqual([]);
  });

  test('skill: a needed language that nobody knows, in weeks, or at any time in a hybrid', () => {
    expect(excluded('flask', { 'python-skill': 'none', deadline: 'weeks' })).toEqual(['skill']);
    expect(excluded('flask', { 'python-skill': 'none', deadline: 'months' })).toEqual([]);
    expect(excluded('flask', { 'go-skill': 'none', deadline: 'weeks' })).toEqual([]);
    expect(excluded('gin', { 'go-skill': 'none', deadline: 'weeks' })).toEqual(['skill']);
    expect(excluded('gin', { 'python-skill': 'none', deadline: 'weeks' })).toEqual([]);
    expect(excluded('hybrid', { 'go-skill': 'none', deadline: 'open' })).toEqual(['skill']);
    expect(excluded('hybrid', { 'python-skill': 'none', deadline: 'open' })).toEqual(['skill']);
    expect(excluded('hybrid', { 'go-skill': 'learning', deadline: 'weeks' })).toEqual([]);
  });
});

test('isExcluded and keepsUp agree with the list of exclusions', () => {
  for (const answers of spread(500)) {
    const given = situation(answers);
    for (const candidate of candidateIds) {
      const capacity = capacityOf(candidate, given);
      const list = exclusionsOf(candidate, capacity, given);
      expect(isExcluded(candidate, capacity, given)).toBe(list.length > 0);
      expect(keepsUp(candidate, capacity, given)).toBe(
        !list.some((id) => ['capacity', 'latency', 'target-unreachable'].includes(id)),
      );
    }
  }
});
