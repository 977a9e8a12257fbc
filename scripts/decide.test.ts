import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dataset } from '#data/load.ts';

const pairs = (answers: object) => Object.entries(answers).map(([id, option]) => `${id}=${option}`);
const [scenario] = dataset.scenarios;
if (!scenario) throw new Error('there are no scenarios');

describe('npm run decide', () => {
  test.each(dataset.scenarios)('prints the verdict of $id as JSON', ({ answers, verdict }) => {
    const output = execFileSync(process.execPath, ['scripts/decide.ts', ...pairs(answers)]);
    const decision = JSON.parse(output.toString());
    expect(decision).toMatchObject({ verdict, evidence: { run: 'article-4-4-ping' } });
    expect(Object.keys(decision.ranking[0])).toEqual([
      'candidate',
      'score',
      'excluded',
      'contributions',
      'capacity',
    ]);
  });

  test.each([
    [['colour=red'], /^decide: unknown question "colour"; questions are python-skill, .*cores\n$/],
    [['runtimes=9'], /^decide: unknown option "9" of runtimes; options are one, several\n$/],
    [['cores'], /^decide: unknown option "" of cores; options are 2, 8, 32, 128, or a number\n$/],
    [
      ['cores=2.5'],
      /^decide: cores=2.5 is out of range; it takes a whole number from 1 to 1024\n$/,
    ],
    [
      ['peak-rate=0'],
      /^decide: peak-rate=0 is out of range; it takes a number from 0.001 to .*\n$/,
    ],
    [['cores=8', 'cores=2'], /^decide: "cores" is answered twice\n$/],
    [['cores=8'], /^decide: missing: python-skill=none\|learning\|working\|expert .*\n$/],
    [
      [...pairs(scenario.answers), '--evidence', 'hearsay'],
      /^decide: unknown run "hearsay"; runs are article-4-4-ping, .*\n$/,
    ],
    [['--colour'], /^decide: .*--colour.*\n$/],
  ])('refuses %j with status 2 and one line', (args, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/decide.ts', ...args]);
    expect(status).toBe(2);
    expect(stdout.toString()).toBe('');
    expect(stderr.toString()).toMatch(message);
  });
});
