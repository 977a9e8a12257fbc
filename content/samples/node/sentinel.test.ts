import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What `FlowRuleUtil.isValidRule` asks of a rule without cluster mode, and the fields it names. */
const flowRule = z.strictObject({
  resource: z.string().trim().min(1),
  limitApp: z.string().min(1),
  grade: z.literal([0, 1]),
  count: z.number().nonnegative(),
  strategy: z.literal(0),
  controlBehavior: z.literal(0),
  clusterMode: z.literal(false),
});

/** What `DegradeRuleManager.isValidRule` asks of a rule of grade 0, slow request ratio. */
const slowRatioRule = z.strictObject({
  resource: z.string().trim().min(1),
  limitApp: z.string().min(1),
  grade: z.literal(0),
  count: z.number().nonnegative(),
  slowRatioThreshold: z.number().min(0).max(1),
  minRequestAmount: z.number().int().positive(),
  statIntervalMs: z.number().int().positive(),
  timeWindow: z.number().int().positive(),
});

const source = (name: string) =>
  readFileSync(new URL(`../sentinel/${name}.json`, import.meta.url), 'utf8');
const rules = (name: string): unknown => JSON.parse(source(name));

describe('Sentinel rules', () => {
  test('the flow rule is one that Sentinel loads: requests/s, any caller, one instance', () => {
    expect(z.array(flowRule).parse(rules('flow-rules'))).toMatchObject([
      { grade: 1, limitApp: 'default' },
    ]);
  });

  test('the circuit breaker is one that Sentinel loads, and no flow rule', () => {
    const breaker = rules('degrade-rules');
    expect(z.array(slowRatioRule).parse(breaker)).toHaveLength(1);
    expect(z.array(flowRule).safeParse(breaker).success).toBe(false);
  });

  test('a flow rule is no circuit breaker', () => {
    expect(z.array(slowRatioRule).safeParse(rules('flow-rules')).success).toBe(false);
  });

  test('a comment makes the file unreadable', () => {
    expect(() => JSON.parse(`# flow control\n${source('flow-rules')}`)).toThrow(SyntaxError);
  });
});
