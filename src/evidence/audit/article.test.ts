import { describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import { type FindingId, grades } from './finding.ts';
import { audit } from './index.ts';

/** The audit of the article's tables finds what a person found in them. */

const article = dataset.runs.filter(({ source }) => source === 'published-article');

describe('2.5, the order endpoint', () => {
  test('18, 66 and 161 requests in flight, not 200, 500 and 1000', () => {
    expect(factsOf('article-2-5-order', 'in-flight-differs')).toEqual([
      { inFlight: 18, concurrency: 200 },
      { inFlight: 66, concurrency: 500 },
      { inFlight: 161, concurrency: 1000 },
      { inFlight: 146, concurrency: 1000 },
    ]);
  });

  test('a lock of 80 ms admits 12.5 requests/s', () => {
    expect(factsOf('article-2-5-order', 'lock-exceeded')).toContainEqual({
      most: 12.5,
      throughput: 986,
    });
  });

  test('79 of 200 and 99 of 300 connections are busy', () => {
    const found = factsOf('article-2-5-order', 'pool-not-exhausted');
    expect(found).toContainEqual({ busy: 79, size: 200 });
    expect(found).toContainEqual({ busy: 99, size: 300 });
  });

  test('a mean of 48 ms is below a write of 80 ms', () => {
    expect(factsOf('article-2-5-order', 'faster-than-its-work')).toEqual([{ mean: 48, takes: 80 }]);
  });
});

test('4.2, routing: one request at a time in all three rows', () => {
  const found = factsOf('article-4-2-routing', 'serial-test');
  expect(found).toEqual([{ inFlight: 1 }, { inFlight: 1 }, { inFlight: 1 }]);
});

test('4.2 and 4.4 state different throughputs of Gin', () => {
  expect(factsOf('article-4-2-routing', 'contradicts-other-run')).toEqual([
    { other: 'article-4-4-ping', measure: 'throughput', ours: 55_000, theirs: 18_432 },
  ]);
});

test('1: over 800 ms for Flask, where 4.4 implies 148; the figure for Gin agrees', () => {
  expect(factsOf('article-1-concurrency', 'contradicts-other-run')).toEqual([
    { other: 'article-4-4-ping', measure: 'latency-mean', ours: 800, theirs: 148 },
  ]);
});

test('4.4, ping: agrees with itself, and says neither versions nor workers', () => {
  const { findings } = auditOf('article-4-4-ping');
  expect(findings.map(({ id }) => id)).toEqual(['setup-missing', 'single-run']);
  expect(factsOf('article-4-4-ping', 'setup-missing')).toEqual([
    { count: 2, fields: 'versions workers' },
  ]);
});

test('4.4 has a better grade than the other load tests, and not an E', () => {
  const ping = rank('article-4-4-ping');
  for (const id of ['article-1-concurrency', 'article-2-5-order', 'article-4-2-routing']) {
    expect(rank(id)).toBeGreaterThan(ping);
  }
  expect(auditOf('article-4-4-ping').grade).not.toBe('E');
});

function auditOf(id: string) {
  return audit(byId(article, id), article);
}

/** Facts of the findings of one kind, to whole numbers where they are large. */
function factsOf(run: string, id: FindingId) {
  return auditOf(run)
    .findings.filter((finding) => finding.id === id)
    .map(({ facts }) =>
      Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, rounded(fact)])),
    );
}

function rounded(fact: number | string): number | string {
  return typeof fact === 'number' && fact !== 12.5 ? Math.round(fact) : fact;
}

function rank(id: string): number {
  return grades.indexOf(auditOf(id).grade);
}
