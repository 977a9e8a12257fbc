/**
 * `npm run fuzz`: ten thousand damaged outputs for the parser of each tool, and texts of a million
 * characters. `npm test` tries a twentieth of each.
 */
import { runCommand } from './testing/run-command.ts';

const { ok, output } = await runCommand(
  'npx',
  ['vitest', 'run', '--project=units', 'src/evidence/parsers/fuzz.test.ts'],
  { env: { FUZZ_INPUTS: '10000' } },
);
process.stdout.write(output);
process.exit(ok ? 0 : 1);
