import {
  insteadIds,
  type LoadOutput,
  noteIds,
  numberLimit,
  type ParsedOutputs,
  type ParseProblem,
  problemKinds,
  toolIds,
} from '../parsers/load-output.ts';

/** For tests: what makes it no valid result, or null. Says nothing of its truth. */
export function resultDefect({ runs, problems }: ParsedOutputs): string | null {
  if (Object.hasOwn(Object.prototype, 'polluted')) return 'a prototype was changed';
  if (runs.length + problems.length === 0) return 'nothing is said';
  if (runs.length > 100 || problems.length > 20) return 'too much is said';
  for (const each of [...runs, ...problems]) {
    const size = JSON.stringify(each).length;
    if (size > 2000) return `it has ${size} characters`;
  }
  const defects = [...runs.map(outputDefect), ...problems.map(problemDefect)];
  return defects.find((defect) => defect !== null) ?? null;
}

const outputKeys =
  'connections duration endpoint errors errorsOutside latency notes requests throughput timeouts tool toolVersion';
const latencyKeys = 'max mean p50 p75 p90 p95 p99 p999';

function outputDefect(output: LoadOutput): string | null {
  if (sortedKeys(output) !== outputKeys) return `keys: ${sortedKeys(output)}`;
  if (sortedKeys(output.latency) !== latencyKeys) return `keys: ${sortedKeys(output.latency)}`;
  if (!toolIds.includes(output.tool)) return `tool: ${output.tool}`;
  const { connections, duration, requests, throughput, errors, errorsOutside, timeouts } = output;
  const numbers = { connections, duration, requests, throughput, errors, errorsOutside, timeouts };
  for (const [key, value] of Object.entries({ ...numbers, ...output.latency })) {
    if (value !== null && !(value >= 0 && value < numberLimit)) return `${key}: ${value}`;
  }
  if (requests === null || requests === 0) return `requests: ${requests}`;
  if ((output.endpoint?.length ?? 0) > 200) return 'the endpoint is long';
  if (/\p{C}/u.test(output.endpoint ?? '')) return 'the endpoint has control characters';
  if (!/^[\w.+-]{1,40}$/.test(output.toolVersion ?? '1')) return `version: ${output.toolVersion}`;
  const known = output.notes.every((note) => noteIds.includes(note));
  return known && new Set(output.notes).size === output.notes.length ? null : 'notes';
}

function problemDefect({ kind, tool, line, field, instead, ...rest }: ParseProblem): string | null {
  if (Object.keys(rest).length > 0) return `keys: ${sortedKeys(rest)}`;
  if (!problemKinds.includes(kind)) return `kind: ${kind}`;
  if (tool !== undefined && !toolIds.includes(tool)) return `tool: ${tool}`;
  if (instead !== undefined && !insteadIds.includes(instead)) return `instead: ${instead}`;
  if (kind === 'unsupported-format' && instead === undefined) return 'no way out is told';
  if (line !== undefined && !(Number.isInteger(line) && line > 0)) return `line: ${line}`;
  return /^[\w ./-]{1,40}$/.test(field ?? 'none') ? null : `field: ${field}`;
}

function sortedKeys(value: object): string {
  return Object.keys(value).toSorted().join(' ');
}
