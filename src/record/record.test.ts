import { lint } from 'markdownlint/sync';
import { describe, expect, test } from 'vitest';
import { dataset } from '#data/load.ts';
import { locales } from '#i18n/locale.ts';
import { recordFiles } from './record-files.ts';
import { recordMarkdown } from './record-markdown.ts';
import { scenarioRecord } from './testing/scenario-record.ts';

/**
 * The rules that MADR's own template is held to
 * (https://github.com/adr/madr/blob/4.0.0/template/.markdownlint.yml).
 */
const madrRules = {
  default: true,
  MD013: false,
  MD024: false,
  MD026: { punctuation: '.,;:!?' },
};

const problemsIn = (text: string) =>
  (lint({ strings: { text }, config: madrRules })['text'] ?? []).map(
    ({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames[0]} ${errorDetail}`,
  );

const scenarios = dataset.scenarios.map(({ id }) => id);

describe.each(locales)('the record in %s', (locale) => {
  test.each(scenarios)('of %s passes the rules of MADR', async (id) => {
    const { markdown, table } = recordFiles(await scenarioRecord(id, locale));
    expect(problemsIn(markdown.text)).toEqual([]);
    expect(problemsIn(table.text)).toEqual([]);
  });

  test.each(scenarios)(
    'of %s has nothing undefined, and no space that looks like another',
    async (id) => {
      const text = recordMarkdown(await scenarioRecord(id, locale));
      expect(text).not.toMatch(/undefined|NaN|\u00a0|Infinity|∞|\[object/);
      expect(text).not.toMatch(/\.\.|。。|;\.|；。/);
    },
  );

  test('of an exact number that nothing waits for, too', async () => {
    const answers = { 'backend-wait': '0', 'peak-rate': '0.5', 'p99-target': 'none' } as const;
    expect(
      problemsIn(recordMarkdown(await scenarioRecord('payments-core', locale, { answers }))),
    ).toEqual([]);
  });

  test.each(['payments-core', 'a-few-routes-need-python', 'nobody-yet'])(
    'of %s reads so',
    async (id) => {
      await expect(recordMarkdown(await scenarioRecord(id, locale))).toMatchFileSnapshot(
        `snapshots/${id}.${locale}.md`,
      );
    },
  );

  test('takes nothing in the title of a run for Markdown', async () => {
    const input = await scenarioRecord('payments-core', locale);
    const title = 'a_b_c <d> [e] *f*';
    const text = recordMarkdown({ ...input, run: { id: 'x', ...input.run, title } });
    expect(text).toContain('a\\_b\\_c \\<d> \\[e\\] \\*f\\*');
    expect(problemsIn(text)).toEqual([]);
  });

  test('as a table adds up to the scores', async () => {
    const { table } = recordFiles(await scenarioRecord('payments-core', locale));
    await expect(table.text).toMatchFileSnapshot(`snapshots/payments-core-table.${locale}.md`);
  });
});

describe('the rules', () => {
  test('would find what is wrong', () => {
    expect(problemsIn('# A\n* one\n- two\n\thttps://example.org')).not.toEqual([]);
  });
});

describe('recordFiles(input)', () => {
  test('names files by the verdict', async () => {
    const files = recordFiles(await scenarioRecord('payments-core', 'en'));
    expect(Object.values(files).map(({ name }) => name)).toEqual([
      'decision-gin.md',
      'decision-gin.json',
      'decision-gin-table.md',
    ]);
  });

  test('has everything in the JSON, in numbers and ids, whatever the language', async () => {
    const [zh, en] = await Promise.all(
      locales.map(async (locale) =>
        JSON.parse(recordFiles(await scenarioRecord('payments-core', locale)).json.text),
      ),
    );
    expect({ ...zh, link: null }).toEqual({ ...en, link: null });
    expect(en).toMatchObject({
      date: '2026-11-24',
      data: '0123abcd',
      run: dataset.defaultRun,
      verdict: 'gin',
      overrides: {},
      plan: { candidates: [{ candidate: 'gin' }] },
    });
    expect(en.ranking[0]).toMatchObject({
      candidate: 'gin',
      capacity: { frameworkCpu: expect.any(Number) },
    });
    const sum = en.ranking[0].contributions.reduce(
      (total: number, { contribution }: { contribution: number }) => total + contribution,
      0,
    );
    expect(sum).toBeCloseTo(en.ranking[0].score, 12);
  });

  test('has the name of an own run and nothing that it measured', async () => {
    for (const locale of locales) {
      const input = await scenarioRecord('payments-core', locale, { isOwn: true });
      const { markdown, json } = recordFiles(input);
      expect(JSON.parse(json.text).run).toBe('own run');
      expect(json.text).not.toContain('frameworkCpu');
      expect(json.text).not.toContain('article-4-4-ping');
      expect(markdown.text).toContain(locale === 'zh' ? '“自己的压测”' : '“own run”');
      expect(markdown.text).toContain(input.words.record.more.own);
      expect(problemsIn(markdown.text)).toEqual([]);
    }
  });
});
