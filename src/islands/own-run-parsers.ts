/** What makes outputs of the texts that readers give; loaded with the first of them. */
export { parseOutput } from '#evidence/parsers/index.ts';
export { newOutputs } from '#own-run/new-outputs.ts';
