import { describe, expect, test } from 'vitest';
import { repositoryIn } from './repository.ts';

describe('repositoryIn(text)', () => {
  test.each([
    'https://github.com/owner/name',
    'https://github.com/owner/name/',
    'https://github.com/owner/name.git',
  ])('%s', (text) => {
    expect(repositoryIn(text)).toBe('https://github.com/owner/name');
  });

  test.each([undefined, ''])('%s is none', (text) => {
    expect(repositoryIn(text)).toBeNull();
  });

  test.each([
    'github.com/owner/name',
    'git@github.com:owner/name.git',
    'javascript:alert(1)',
    'https://github.com/owner',
    'https://github.com/owner/name?tab=issues',
    'https://github.com/owner/name/tree/main',
  ])('%s stops the build', (text) => {
    expect(() => repositoryIn(text)).toThrow('is not like https://github.com/owner/name');
  });
});
