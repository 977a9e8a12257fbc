import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plantedRow, plantedRun } from '#evidence/testing/planted-runs.ts';
import { proposalAddress } from './proposal.ts';

const repository = 'https://github.com/someone/flask-or-gin';
const run = plantedRun(
  { rows: [plantedRow(), plantedRow({}, { id: 'flask', subject: 'flask' })] },
  { versions: 'Flask 3.1; Gin 1.12', endpoint: '/api/ping?a=1&b=2', loadOnSameMachine: true },
);

describe('proposalAddress(repository, run, grade)', () => {
  test('opens the form with what the run says', () => {
    const address = new URL(proposalAddress(repository, run, 'B'));
    expect(address.origin + address.pathname).toBe(`${repository}/issues/new`);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'propose-run.yml',
      title: 'Run: gin, flask',
      measured: 'Flask 3.1; Gin 1.12, /api/ping?a=1&b=2, autocannon 8.0.0, 100 connections, 30 s',
      machine: '4 cores, load on the same machine',
      grade: 'B',
    });
  });

  test('fills in only fields that the form has', () => {
    const form = readFileSync('.github/ISSUE_TEMPLATE/propose-run.yml', 'utf8');
    const { searchParams } = new URL(proposalAddress(repository, run, 'B'));
    for (const field of searchParams.keys()) {
      if (field !== 'template' && field !== 'title') expect(form).toContain(`id: ${field}\n`);
    }
  });

  test('leaves out what is not stated, and stays short whatever is', () => {
    const silent = plantedRun({}, { cores: null, loadOnSameMachine: null });
    const { searchParams } = new URL(proposalAddress(repository, silent, 'C'));
    expect(searchParams.has('machine')).toBe(false);
    const long = plantedRun({}, { versions: '版本'.repeat(2000) });
    expect(proposalAddress(repository, long, 'C').length).toBeLessThan(4000);
  });
});
