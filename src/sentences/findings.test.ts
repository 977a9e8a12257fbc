import { describe, expect, test } from 'vitest';
import { auditIn } from '#data/evidence-runs.ts';
import { dataset } from '#data/load.ts';
import { auditWords } from '#i18n/all-words.ts';
import { toldFindings } from './findings.ts';

const told = (id: string) => {
  const run = dataset.runs.find((each) => each.id === id);
  if (!run) throw new Error(`${id} is no run`);
  const audit = auditIn(dataset, id);
  return { run, audit, findings: toldFindings(run, audit, auditWords.en, 'en') };
};

describe('toldFindings(run, audit, texts, locale)', () => {
  test.each(dataset.runs.map(({ id }) => id))('tells every finding of %s once', (id) => {
    const { audit, findings } = told(id);
    const sentences = findings.flatMap(({ id: kind, sentences: all }) =>
      all.map(({ row }) => `${kind} ${row}`),
    );
    expect(sentences.toSorted()).toEqual(
      audit.findings.map(({ id: kind, row }) => `${kind} ${row}`).toSorted(),
    );
    expect(new Set(findings.map(({ id: kind }) => kind)).size).toBe(findings.length);
  });

  test('writes figures as the language does', () => {
    const run = { flaws: [] };
    const finding = { id: 'short-run', row: null, facts: { duration: 1234.5 } } as const;
    const [short] = toldFindings(run, { findings: [finding] }, auditWords.en, 'en');
    expect(short?.sentences[0]?.text).toContain('1,235');
  });

  test('gives the sentence of the run file with a flaw that it states', () => {
    const flawed = dataset.runs.find(({ flaws }) => flaws.length > 0);
    if (!flawed) throw new Error('no run states a flaw');
    const details = told(flawed.id).findings.flatMap(({ sentences }) =>
      sentences.flatMap(({ detail }) => detail ?? []),
    );
    expect(details).toEqual(flawed.flaws.map(({ detail }) => detail.en));
  });
});
