import { describe, expect, test } from 'vitest';
import { decide } from '#engine/verdict/decide.ts';
import { assumptions } from '#engine/testing/assumptions.ts';
import { evidence, spread } from '#engine/testing/situations.ts';
import { planOf } from '#plan/plan.ts';
import { riskIds } from '#plan/risks.ts';
import { type FormulaId, settingIds } from '#plan/setting.ts';
import { loadPlanWords } from './load/plan.ts';
import { locales } from './locale.ts';
import { marksOf, riskSentences, settingValue, whyOf } from '#sentences/plan.ts';

const exact = { 'backend-wait': '3000', 'p99-target': 'none' } as const;

/**
 * Plans of many answers, and of some in which a worker holds very much. Their number is prime, so
 * that the answers to no question come in step with them.
 */
const plans = [...spread(347)]
  .flatMap((answers) => [answers, { ...answers, ...exact }])
  .map((answers) =>
    planOf({ answers, evidence, assumptions }, decide(answers, evidence, assumptions), 'D'),
  );

const settings = plans
  .flatMap(({ candidates }) => candidates)
  .flatMap(({ configuration: { deadline, python, go } }) => [
    deadline.setting,
    ...[python, go].flatMap((part) => (part ? [...part.server, ...part.pool] : [])),
  ]);

describe.each(locales)('the words of the plan in %s', (locale) => {
  test('tell every formula and every setting with its numbers', async () => {
    const words = await loadPlanWords(locale);
    const told = new Set<FormulaId>();
    for (const setting of settings) {
      told.add(setting.formula);
      const text = `${settingValue(setting, words, locale)} ${whyOf(setting, words, locale)}`;
      expect(text).not.toMatch(/undefined|NaN|∞|null/);
    }
    expect([...told].toSorted()).toEqual(Object.keys(words.configuration.why).toSorted());
    expect(new Set(settings.map(({ id }) => id))).toEqual(new Set(settingIds));
  });

  test('tell every risk in a sentence without its end, and what to do in one with it', async () => {
    const words = await loadPlanWords(locale);
    const risks = plans.flatMap((plan) => plan.risks);
    for (const each of risks) {
      const { risk, remedy } = riskSentences(each, words, locale);
      expect(risk).not.toMatch(/undefined|NaN|∞|[.。]$/);
      expect(remedy).toMatch(/[.。]$/);
    }
    expect(new Set(risks.map(({ id }) => id))).toEqual(new Set(riskIds));
  });

  test('tell every pass mark, also where there is none', async () => {
    const words = await loadPlanWords(locale);
    const marks = plans
      .flatMap(({ candidates }) => candidates)
      .flatMap(({ loadTest }) => loadTest.stages.map((stage) => stage.marks));
    // What fits at the peak is overloaded beyond it only with another ceiling than the model's.
    const overloaded = { p99: null, errors: null, cores: 8, inFlight: null };
    for (const each of [...marks, overloaded]) {
      expect(Object.values(marksOf(each, words, locale)).join(' ')).not.toMatch(/undefined|NaN|∞/);
    }
    expect(marks.some(({ p99 }) => p99 === null)).toBe(true);
  });
});
