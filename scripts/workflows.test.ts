import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('an action stands at the same version in every workflow', () => {
  const folder = '.github/workflows';
  const used = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return [...text.matchAll(/uses: (?<action>[^@\s]+)@(?<version>\S+)/g)].map(
      ({ groups }) => [groups?.['action'], groups?.['version']] as const,
    );
  });
  expect(used.length).toBeGreaterThan(0);
  for (const [action, version] of used) {
    expect(used).not.toContainEqual([action, expect.not.stringMatching(`^${version}$`)]);
  }
});
