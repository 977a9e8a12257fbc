import { describe, expect, test } from 'vitest';
import { type CandidateId, candidateIds } from '../capacity/candidates.ts';
import { capacityOf } from '../capacity/capacity.ts';
import type { Answers } from '../questions/questions.ts';
import { situation, spread } from '../testing/situations.ts';
import { exclusionsOf, isExcluded, keepsUp, loadAllows, teamAllows } from './exclusions.ts';

describe('exclusionsOf(candidate, capacity, situation)', () => {
  const excluded = (candidate: CandidateId, answers: Partial<Answers>) => {
    const given = situation(answers);
    return exclusionsOf(candidate, capacityOf(candidate, given), given);
  };

  test('finds nothing against any candidate in an ordinary case', () => {
    expect(candidateIds.flatMap((candidate) => excluded(candidate, {}))).toEqual([]);
  });

  test('capacity: where more cores are needed than there are, or a part cannot keep up', () => {
    // 2860 requests/s × 1.4 ms take 4.004 cores, and 8.008 at half of each.
    expect(excluded('flask', { 'peak-rate': '2860' })).toEqual(['capacity']);
    expect(excluded('flask', { 'peak-rate': '2857' })).toEqual([]);
    expect(excluded('flask', { 'peak-rate': '10000' })).toEqual(['capacity']);
    expect(excluded('hybrid', { cores: '1' })).toEqual(['capacity']);
  });

  test('capacity: never with pay-as-you-go', () => {
    for (const candidate of candidateIds) {
      expect(excluded(candidate, { cores: 'pay-as-you-go', 'peak-rate': '100000' })).toEqual([]);
    }
  });

  test('latency: only where even the low end of the p99 misses the target', () => {
    expect(excluded('flask', { 'p99-target': '81' })).toEqual(['latency']);
    expect(excluded('gin', { 'p99-target': '81' })).toEqual([]);
    const flask = capacityOf('flask', situation()).p99;
    expect(excluded('flask', { 'p99-target': `${flask?.low ?? 0}` })).toEqual([]);
    expect(excluded('flask', { 'p99-target': `${(flask?.low ?? 0) - 1e-9}` })).toEqual(['latency']);
    expect(flask?.high).toBeGreaterThan(flask?.low ?? 0);
  });

  test('latency: not for a wait of up to 250 with a target of 300', () => {
    for (const candidate of candidateIds) {
      expect(excluded(candidate, { 'backend-wait': '250', 'p99-target': '300' })).toEqual([]);
    }
  });

  test('target-unreachable: every candidate, where the wait exceeds the target', () => {
    for (const candidate of candidateIds) {
      expect(excluded(candidate, { 'backend-wait': '250', 'p99-target': '100' })).toEqual([
        'target-unreachable',
      ]);
      expect(excluded(candidate, { 'backend-wait': '100', 'p99-target': '100' })).toEqual([
        'latency',
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

  test('runtime: whoever needs one that the team does not operate', () => {
    const by = (runtimes: Answers['runtimes']) =>
      candidateIds.filter((id) => excluded(id, { runtimes }).includes('runtime'));
    expect(by('python')).toEqual(['gin', 'hybrid']);
    expect(by('go')).toEqual(['flask', 'hybrid']);
    expect(by('both')).toEqual([]);
  });

  test('skill: a needed language that nobody knows, with weeks to go, by the same rule for all', () => {
    const by = (answers: Partial<Answers>) =>
      candidateIds.filter((id) => excluded(id, answers).includes('skill'));
    expect(by({ 'python-skill': 'none', deadline: 'weeks' })).toEqual(['flask', 'hybrid']);
    expect(by({ 'go-skill': 'none', deadline: 'weeks' })).toEqual(['gin', 'hybrid']);
    expect(by({ 'go-skill': 'none', deadline: 'months' })).toEqual([]);
    expect(by({ 'go-skill': 'none', 'python-skill': 'none', deadline: 'open' })).toEqual([]);
    expect(by({ 'go-skill': 'learning', deadline: 'weeks' })).toEqual([]);
  });
});

test('the short ways to ask agree with the list of exclusions', () => {
  for (const answers of spread(500)) {
    const given = situation(answers);
    for (const candidate of candidateIds) {
      const capacity = capacityOf(candidate, given);
      const list = exclusionsOf(candidate, capacity, given);
      const of = (...ids: string[]) => list.some((id) => ids.includes(id));
      expect(isExcluded(candidate, capacity, given)).toBe(list.length > 0);
      expect(teamAllows(candidate, given)).toBe(!of('runtime', 'skill'));
      expect(keepsUp(candidate, capacity, given)).toBe(
        !of('capacity', 'latency', 'target-unreachable'),
      );
      expect(loadAllows(candidate, capacity, given)).toBe(
        list.every((id) => id === 'runtime' || id === 'skill'),
      );
    }
  }
});
