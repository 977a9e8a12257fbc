import { describe, expect, it } from 'vitest';
import { audit } from '#evidence/audit/index.ts';
import { plantedRun } from '#evidence/testing/planted-runs.ts';
import { proposalAddress } from '#views/own-run/proposal.ts';
import { closingLines } from './closing-lines.ts';

const out = 'data/benchmarks/reader-laptop.json';
const repository = 'https://github.com/someone/flask-or-gin';
const run = plantedRun();
const audited = { run, audit: audit(run, []) };

describe('closingLines({ out, quick, repository }, audited)', () => {
  it('end in the form of the repository, filled in with the grade', () => {
    const lines = closingLines({ out, quick: false, repository }, audited);
    expect(lines[0]).toBe(`grade A; why: npm run audit -- ${out}`);
    expect(lines.at(-2)).toContain(`attach ${out}`);
    expect(lines.at(-1)).toBe(proposalAddress(repository, run, 'A'));
  });

  it('name no address where none is known', () => {
    const lines = closingLines({ out, quick: false, repository: null }, audited);
    expect(lines.join('\n')).not.toContain('issues/new');
    expect(lines).toHaveLength(3);
  });

  it('say that a quick run is none to propose', () => {
    const quick = closingLines({ out, quick: true, repository }, audited);
    expect(quick.filter((line) => line.includes('without --quick'))).toHaveLength(1);
    expect(closingLines({ out, quick: false, repository }, audited)).toHaveLength(quick.length - 1);
  });
});
