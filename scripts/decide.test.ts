import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { byId } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import type { Run } from '#schema/run.ts';
import { readArguments, Refusal } from './decide/arguments.ts';
import { decisionOutput } from './decide/decision-output.ts';
import { recordOutput } from './decide/record-output.ts';

const pairs = (answers: object) => Object.entries(answers).map(([id, option]) => `${id}=${option}`);
const answersOf = (scenario: string) => pairs(byId(dataset.scenarios, scenario).answers);
const payments = answersOf('payments-core');

const folder = mkdtempSync(join(tmpdir(), 'flask-or-gin-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run decide', () => {
  test.each(dataset.scenarios)('prints the verdict of $id as JSON', ({ answers, verdict }) => {
    const decision = decide(pairs(answers));
    expect(decision).toMatchObject({ verdict, evidence: { run: dataset.defaultRun } });
    expect(Object.keys(decision.ranking[0])).toEqual([
      'candidate',
      'score',
      'excluded',
      'passedOver',
      'limit',
      'contributions',
      'capacity',
    ]);
  });

  test('prints everything that can be said about it', () => {
    expect(Object.keys(decide(payments)).toSorted()).toEqual([
      'answers',
      'carriedBy',
      'contradictions',
      'evidence',
      'firmness',
      'flags',
      'flips',
      'frameworkShares',
      'grade',
      'hybridPlan',
      'margin',
      'methods',
      'payback',
      'ranking',
      'rateChanges',
      'reach',
      'remedies',
      'runs',
      'verdict',
      'warnings',
      'withEqualHandlers',
    ]);
  });

  test('takes exact numbers', () => {
    const rate = decide(answered(payments, 'peak-rate=3500', 'cores=12'));
    expect(rate.answers).toMatchObject({ 'peak-rate': '3500', cores: '12' });
  });

  test('prints what can still come out where the reader is unsure', () => {
    const { outlook, unsure, verdict } = decide(answered(payments, 'cores=unsure'));
    expect(unsure).toEqual(['cores']);
    expect(outlook).toMatchObject({ method: 'exact', combinations: 4 });
    expect(verdict).toBeUndefined();
  });

  test('rests on another run, and counts those that agree', () => {
    const decision = decide([...payments, '--evidence', 'techempower-2019-12-11']);
    expect(decision).toMatchObject({ evidence: { run: 'techempower-2019-12-11' } });
    expect(decision.runs.runs.map(({ run }: { run: string }) => run)).toContain('article-4-4-ping');
  });

  test('rests on the reader’s own run, which then counts among the runs', () => {
    const path = ownRun('own-run-1');
    const decision = decide([...payments, '--evidence', path]);
    expect(decision).toMatchObject({ evidence: { run: 'own-run-1' }, warnings: [] });
    const runs = decision.runs.runs.map(({ run }: { run: string }) => run);
    expect(runs).toEqual(expect.arrayContaining(['article-4-4-ping', 'own-run-1']));
  });

  test('warns of a run whose figures cannot be right, and counts it nowhere', () => {
    const detail = { zh: '秒当成了毫秒', en: 'seconds taken for milliseconds' };
    const path = ownRun('own-run-2', {
      flaws: [{ kind: 'unit-error', rows: null, detail }],
    });
    const decision = decide([...payments, '--evidence', path]);
    expect(decision).toMatchObject({
      grade: 'E',
      evidence: { run: 'own-run-2' },
      warnings: ['own-run-2 is graded E: see its findings'],
    });
    expect(JSON.stringify(decision.runs)).not.toContain('own-run-2');
  });

  test('takes other weights and assumptions, and warns of implausible ones', () => {
    const decision = decide([
      ...payments,
      '--weight',
      'team=0',
      '--assume',
      'hop=2',
      '--assume',
      'handlerCpu.record.gin=9',
    ]);
    const [{ contributions }] = decision.ranking;
    expect(contributions[2]).toMatchObject({ criterion: 'team', weight: 0 });
    expect(decision.hybridPlan).toBeNull();
    expect(decision.warnings).toEqual([
      'handlerCpu.record.gin=9 is outside what is held to be plausible, 0.03 to 0.17',
    ]);
  });

  test.each([
    [['colour=red'], /^unknown question "colour"; questions are python-skill, .*cores$/],
    [['runtimes=9'], /^unknown option "9" of runtimes; options are python, go, both, or unsure$/],
    [
      ['cores'],
      /^unknown option "" of cores; options are pay-as-you-go, .*32, a number, or unsure$/,
    ],
    [['cores=0.2'], /^cores=0.2 is out of range; it takes a number from 0.25 to 1024$/],
    [
      ['connections=2.5'],
      /^connections=2.5 is out of range; it takes a whole number from 0 to .*$/,
    ],
    [['peak-rate=0'], /^peak-rate=0 is out of range; it takes a number from 0.001 to .*$/],
    [['cores=8', 'cores=2'], /^"cores" is answered twice$/],
    [['cores=8'], /^missing: python-skill=none\|learning\|working\|expert\|unsure .*$/],
    [[...payments, '--evidence', 'hearsay'], /^unknown run "hearsay"; runs are [a-z0-9-]+, .*$/],
    [[...payments, '--evidence', 'package.json'], /^package.json is no run file: .*$/],
    [[...payments, '--evidence', 'README.md'], /^README.md is no run file: .*$/],
    [[...payments, '--evidence', 'data'], /^data is no run file: .*$/],
    [
      [...payments, '--evidence', 'data/benchmarks/article-5-edge.json'],
      /^.*article-5-edge.json cannot serve as evidence: .*$/,
    ],
    [[...payments, '--weight', 'charm=1'], /^unknown criterion "charm"; .*operations$/],
    [[...payments, '--weight', 'team'], /^--weight team= is not name=number$/],
    [[...payments, '--weight', 'team=1', '--weight', 'team=2'], /^.*team is given twice$/],
    [[...payments, '--assume', 'hops=1'], /^unknown assumption "hops"; .*$/],
    [[...payments, '--assume', 'hop=-1'], /^the model cannot compute with hop=-1$/],
    [
      [
        ...payments,
        ...['cost', 'team', 'delivery', 'ecosystem', 'operations'].flatMap((id) => [
          '--weight',
          `${id}=0`,
        ]),
      ],
      /^every weight would be 0$/,
    ],
    [['--colour'], /^.*--colour.*$/],
    [[...payments, '--record', 'fr'], /^unknown language "fr" of --record; languages are zh, en$/],
  ])('refuses %j in one line', (args, message) => {
    expect(() => decisionOutput(args)).toThrow(Refusal);
    expect(() => decisionOutput(args)).toThrow(message);
  });

  test('prints JSON and nothing else, and ends with status 0', () => {
    const { status, stdout, stderr } = run(payments);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(decide(payments));
  });

  test.each(['zh', 'en'])('prints the record in %s in place of JSON', (locale) => {
    const { status, stdout, stderr } = run([...payments, '--record', locale]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^---\nstatus: proposed\ndate: \d{4}-\d{2}-\d{2}\n---\n\n# .*Gin/);
    expect(stdout).toContain(`<http://127.0.0.1:4321/${locale}/wizard/?`);
  });

  test('has in the record what was replaced, and of an own run its name alone', async () => {
    const on = { locale: 'en', date: '2026-11-24', site: 'https://example.org/guide/' } as const;
    const path = ownRun('own-run-3');
    const record = (...args: string[]) => recordOutput(readArguments([...payments, ...args]), on);
    const text = await record('--weight', 'team=0', '--evidence', path);
    expect(text).toContain('* `weight.team=0`');
    expect(text).toContain('“own run”');
    expect(text).not.toContain('own-run-3');
    expect(text).toMatch(/<https:\/\/example.org\/guide\/en\/wizard\/\?[^>]*weight\.team=0[^>]*>/);
    expect(await record('--evidence', 'httparena-2026-09')).toContain('evidence=httparena');
    await expect(
      recordOutput(readArguments(answered(payments, 'cores=unsure')), on),
    ).rejects.toThrow('a record takes an answer to every question');
  });

  test('ends with status 2 and one line on stderr where it refuses', () => {
    expect(run(['runtimes=9'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'decide: unknown option "9" of runtimes; options are python, go, both, or unsure\n',
    });
  });
});

/** What would be printed, as it is read back. */
function decide(args: readonly string[]) {
  return JSON.parse(JSON.stringify(decisionOutput(args)));
}

function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/decide.ts', ...args]);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** The arguments with some answers replaced. */
function answered(args: readonly string[], ...answers: readonly string[]): string[] {
  const replaced = answers.map((answer) => answer.split('=', 1).join(''));
  return [...args.filter((arg) => !replaced.some((id) => arg.startsWith(`${id}=`))), ...answers];
}

/** Path of a run file like that of the published ping test, with some of it replaced. */
function ownRun(id: string, changes: Partial<Run> = {}): string {
  const path = join(folder, `${id}.json`);
  const run = JSON.parse(readFileSync('data/benchmarks/article-4-4-ping.json', 'utf8'));
  writeFileSync(path, JSON.stringify({ ...run, id, ...changes }));
  return path;
}
