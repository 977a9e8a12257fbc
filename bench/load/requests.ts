import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths, root } from '../paths.ts';
import { type Request, type Test, type TestId, tests } from '../suites/tests.ts';

/** Whether a test sends different requests in turn, so that wrk needs a script. */
export function rotates(test: TestId): boolean {
  const { requests }: Test = tests[test];
  return requests.length > 1;
}

/** Writes the requests of a test where the script of wrk reads them. */
export function writeRequests(test: TestId): void {
  const { requests }: Test = tests[test];
  writeFileSync(join(root, paths.requests), requestLines(requests));
}

/** Writes the requests of a test where vegeta reads them. */
export function writeTargets(test: TestId, port: number): void {
  const { requests }: Test = tests[test];
  writeFileSync(join(root, paths.targets), targetLines(requests, port));
}

/** One request on each line, as load/requests.lua reads them. */
export function requestLines(requests: readonly Request[]): string {
  return requests
    .map(({ method, path, body }) => `${[method, path, body ?? ''].join('\t')}\n`)
    .join('');
}

/** One request on each line, in vegeta's JSON format. */
export function targetLines(requests: readonly Request[], port: number): string {
  return requests
    .map(({ method, path, body }) => {
      const target = {
        method,
        url: `http://127.0.0.1:${port}${path}`,
        ...(body === null
          ? {}
          : {
              body: Buffer.from(body).toString('base64'),
              header: { 'Content-Type': ['application/json'] },
            }),
      };
      return `${JSON.stringify(target)}\n`;
    })
    .join('');
}
