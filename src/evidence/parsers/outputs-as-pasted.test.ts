import { describe, expect, test } from 'vitest';
import { onlyResult } from '../testing/only-result.ts';
import { readFixture } from '../testing/read-fixture.ts';
import { parseOutputs } from './index.ts';
import { parseOutputsByNeed } from './parsers-by-need.ts';
import { decodedText } from '#islands/decoded-text.ts';

/** Outputs of other people's runs, and what their text says: by hand, not by a parser. */
const said: Readonly<Record<string, object>> = {
  'k6-text-threshold-marks.txt': {
    tool: 'k6',
    connections: 130,
    requests: 4442,
    throughput: 72.831509,
    errors: 0,
    latency: { mean: 3.49, p50: 3.4, p90: 4.41, p95: 4.68, max: 16.42 },
  },
  'wrk-sockets-prompt.txt': {
    tool: 'wrk',
    connections: 5000,
    throughput: 258.88,
    errors: 3268 + 48,
    errorsOutside: 3268,
    timeouts: 48,
    latency: { p99: 245.62, max: 1410 },
  },
  'wrk-minutes.txt': { connections: 640, duration: 240, throughput: 8248.78 },
  'wrk2-p99-column.txt': { tool: 'wrk2', latency: { p99: 26.9, p999: 7650, max: 13_020 } },
  'wrk2-no-calibration.txt': {
    tool: 'wrk2',
    throughput: 5453.9,
    latency: { mean: 2290, p99: 4760, max: null },
    notes: expect.arrayContaining(['rate-limited']),
  },
  'wrk-uneven.txt': { connections: 8, notes: expect.arrayContaining(['connections-evened']) },
  'autocannon-dutch-pipelining.txt': {
    connections: 1000,
    throughput: 7820,
    latency: { mean: 126.06, p99: 225, max: 283 },
    notes: expect.arrayContaining(['pipelined']),
  },
  'autocannon-v4-pipelining.txt': {
    connections: 10_000,
    requests: 304_416,
    throughput: 30_441.6,
    latency: { mean: 3.29, max: 798.73 },
  },
  'autocannon-pipelining.json.txt': {
    connections: 1000,
    throughput: 3158.4,
    latency: { mean: 312.38 },
  },
  'vegeta-total-rate.txt': {
    tool: 'vegeta',
    requests: 200,
    // 187 successes in 11.978051256 s.
    throughput: 15.6118884452,
    errors: 13,
    latency: { mean: 646.318364 },
  },
  'jmeter-aggregate.csv': {
    tool: 'jmeter',
    requests: 40_000,
    throughput: 677.38057,
    errors: 3209,
    latency: { mean: 493, p50: 30, p90: 282, p95: 517, p99: 19_527, max: 31_407 },
  },
  'locust-v0.12.csv': { tool: 'locust', requests: 5797, throughput: 97.72, latency: { mean: 31 } },
  'locust-console.txt': {
    tool: 'locust',
    requests: 17_749,
    throughput: 11.9,
    endpoint: 'POST Request',
    latency: { mean: 112, p50: 92, max: 3375 },
  },
  'k6-text-before-0.31.txt': {
    connections: 1,
    requests: 1,
    throughput: 0.249921,
    errors: null,
    latency: { mean: 639.03 },
  },
  'jmeter-console.txt': {
    connections: 3000,
    duration: 67,
    requests: 102_159,
    throughput: 1534.7,
    errors: 93_158,
    latency: { mean: 1286, max: 31_893 },
  },
  'k6-text-three-scenarios.txt': {
    connections: 134,
    requests: 60_316,
    throughput: 502.406093,
    errors: 3,
    notes: expect.arrayContaining(['rate-limited']),
  },
  'oha-ten-seconds.txt': {
    duration: 20.008,
    throughput: 5.9976,
    latency: { mean: 6700, p50: 5040, p99: 10_051, max: 10_051 },
  },
  'oha-minutes.txt': { duration: 120.048, latency: { mean: 40_200, p50: 30_240, max: 60_306 } },
  'oha-v0.6.txt': {
    tool: 'oha',
    requests: 50_000,
    latency: { p50: 1, p90: 1.2, p95: 1.2, p99: 1.3, p999: 1.5 },
  },
  'wrk-compose.txt': {
    throughput: 759.5,
    timeouts: 1,
    endpoint: 'http://server.example:5000',
    latency: { mean: 172.23 },
  },
  'jmeter-parts.jtl': { requests: 2, latency: { mean: 1130.5, p50: 1107, max: 1154 } },
  'k6-text-cp437.txt': { requests: 836, latency: { p50: 0.92302 } },
  'k6-text-gbk.txt': { requests: 836, latency: { p50: 0.92302 } },
  'k6-text-no-users.txt': { connections: 10, latency: { mean: 1.02 } },
  'k6-text-think-time.txt': {
    connections: 50,
    notes: expect.arrayContaining(['clients-pause', 'in-flight-varies']),
  },
  'locust-german.csv': { throughput: 8.955, latency: { mean: 93.879, p99: 1000, max: 1602 } },
  'vegeta-one-in-flight.txt': { throughput: 100, latency: { mean: 10 } },
  'wrk2-p99-column-only.txt': { tool: 'wrk2', latency: { p99: 6.4, max: null } },
  'k6-least-threshold.txt': { requests: 4442, latency: { mean: 3.49, max: 16.42 } },
  'k6-least.txt': { requests: 4442, latency: { mean: 3.49, max: 16.42 } },
  'k6-least-threshold-failed.txt': { requests: 4442, errors: 0 },
  'oha-least-ten-seconds.txt': { duration: 20.008, latency: { mean: 6700, max: 10_051 } },
  'oha-least-minutes.txt': { duration: 120.048, latency: { mean: 40_200, max: 60_306 } },
  'oha-least-secs.txt': { tool: 'oha', requests: 50_000, latency: { p50: 1 } },
  'autocannon-least.txt': { requests: 251_312, throughput: 25_131.2 },
  'vegeta-least.txt': { requests: 200, errors: 13, latency: { mean: 646.3, max: 2641 } },
  'wrk-least-compose.txt': { throughput: 759.5, latency: { mean: 172.23 } },
  'ab-n-equals-c.txt': {
    tool: 'ab',
    connections: 100,
    requests: 100,
    latency: { p99: 93, max: 93 },
  },
  'ab-v2.0-published.txt': { toolVersion: '2.0.40', throughput: 32_538.73, latency: { p99: 4 } },
  'wrk-v1-published.txt': {
    throughput: 19_414.63,
    endpoint: 'http://localhost:3000/handlebars',
    notes: ['clients-never-pause'],
  },
  'hey-boom-published.txt': { tool: 'hey', connections: 64, latency: { mean: 16.9, p99: 48.9 } },
  'hey-v0.1.4.txt': { tool: 'hey', requests: 12_986, latency: { p99: 3.7 } },
  'oha-v0.5.txt': { tool: 'oha', requests: 500, errors: 100, latency: { p50: 0.6, p99: 13.4 } },
  'oha-v0.5.json.txt': { tool: 'oha', requests: 13_172 },
  'autocannon-v1.0.txt': {
    connections: 20,
    throughput: 205.5,
    latency: { mean: 24.5, max: 301.96 },
  },
  'autocannon-v1.0.json.txt': { connections: 20, requests: 462, latency: { p99: 283 } },
  'autocannon-v3.2.txt': { connections: 20, throughput: 318, errors: 128 },
  'autocannon-v6.5.txt': { connections: 20, throughput: 213.5, errors: 85 },
  'autocannon-v7.7.txt': { connections: 20, throughput: 353.5, errors: 142 },
  'autocannon-v7.15-amount.txt': {
    connections: 4,
    duration: 4.49,
    throughput: 125,
    endpoint: 'http://127.0.0.1:8080/ping',
  },
  'autocannon-v7.15-warmup.txt': { connections: 4, throughput: 895.5, latency: { max: 215 } },
  'k6-text-v0.52-steady.txt': {
    connections: 4,
    notes: ['clients-never-pause', 'duration-computed'],
  },
  'k6-text-v0.52-rate.txt': { connections: null, notes: ['rate-limited', 'duration-computed'] },
  'k6-text-v0.52-stages.txt': {
    connections: 7,
    notes: ['clients-pause', 'in-flight-varies', 'duration-computed'],
  },
  'locust-v0.8-console-published.txt': {
    toolVersion: '0.8',
    connections: 10,
    throughput: 2.1,
    latency: { mean: 31, p50: 28, max: 96 },
    notes: expect.arrayContaining(['throughput-momentary']),
  },
  'locust-v1.0-console.txt': {
    toolVersion: '1.0.3',
    connections: 4,
    requests: 754,
    throughput: 145.56,
    errors: 37,
    latency: { mean: 18, p95: 50, max: 99 },
  },
  'locust-v2.16-console.txt': { toolVersion: '2.16.1', connections: 4, latency: { p99: 71 } },
  'locust-v1.0.csv': { requests: 754, latency: { p999: 99, max: 99 } },
  'jmeter-console-maven-published.txt': { connections: 1, throughput: 1.1, errors: 8 },
  'jmeter-summary-published.csv': { requests: 100_000, errors: 2, endpoint: 'WRITE' },
  'jmeter-statistics-published.json.txt': { throughput: 35_789.6997244, latency: { p99: 23 } },
  'bombardier-errors.txt': {
    requests: 26_339 + 1756,
    errors: 1756,
    latency: { mean: 1.06, p99: 10.19, max: 128.09 },
  },
  'bombardier.json.txt': {
    connections: 10,
    requests: 500,
    latency: { mean: 0.654328, p99: 2.127 },
  },
  'bombardier-rate.json.txt': { errors: 120, notes: expect.arrayContaining(['rate-limited']) },
  'zrk-published.json.txt': {
    tool: 'zrk',
    toolVersion: '0.1.0',
    connections: 50,
    throughput: 999.8,
    latency: { mean: 0.422, p999: 13.364, max: 13.991 },
    notes: ['corrected-for-coordinated-omission', 'rate-limited'],
  },
  'zrk-early.json.txt': { errors: 70, errorsOutside: 10, timeouts: 3 },
  'hdrhistogram-vegeta.hgrm': { requests: 50, latency: { p50: 2.326709 }, notes: [] },
  'hdrhistogram-published.hgrm': {
    requests: 39_500,
    latency: { mean: 6.602, p75: null, p95: 10.015, max: 12.503 },
    notes: ['unit-assumed'],
  },
};

describe('parseOutputs(text) of somebody else’s run', () => {
  test.each(Object.entries(said))('reads %s as its text says', (name, output) => {
    expect(onlyResult(readFixture(name))).toMatchObject({ ok: true, output });
  });

  test('reads twelve runs with headings between them', () => {
    const { runs, problems } = parseOutputs(readFixture('wrk-twelve-runs.txt'));
    expect(problems).toEqual([]);
    expect(runs.map(({ throughput }) => throughput)).toEqual([
      4454.04, 2774.18, 2726.34, 4233.43, 4228.6, 4211.45, 508.6, 194.07, 223.95, 872.32, 899.71,
      838.69,
    ]);
    expect(runs.map(({ connections }) => connections)).toEqual(
      [0, 1, 2, 3].flatMap(() => [492, 996, 1500]),
    );
    expect(runs[0]).toMatchObject({ timeouts: 90 });
  });

  test('tells of the run that failed, though its first line was not copied, and reads the other', () => {
    expect(parseOutputs(readFixture('wrk2-notes-two-runs.txt'))).toMatchObject({
      runs: [{ tool: 'wrk2', throughput: 9979.13 }],
      problems: [{ kind: 'all-failed', tool: 'wrk2', line: 2 }],
    });
    expect(parseOutputs(readFixture('wrk-least-no-title.txt'))).toMatchObject({
      runs: [{ throughput: 9899.67, endpoint: null }, { throughput: 9979.13 }],
      problems: [],
    });
  });

  test('gives no run the arrival rate of another', () => {
    const { runs } = parseOutputs(readFixture('k6-text-two-runs.txt'));
    expect(runs.map(({ notes }) => notes.includes('rate-limited'))).toEqual([false, true]);
    const names = ['steady', 'rate', 'stages'].map((name) => `k6-text-v0.52-${name}.txt`);
    const three = parseOutputs(names.map(readFixture).join('\n')).runs;
    expect(three.map(({ notes }) => notes.includes('rate-limited'))).toEqual([false, true, false]);
  });

  test.each([
    ['k6-samples.csv', 'k6', 'k6-summary'],
    ['k6-samples.json.txt', 'k6', 'k6-summary'],
    ['vegeta-results.json.txt', 'vegeta', 'vegeta-report'],
    ['vegeta-hist.txt', 'vegeta', 'vegeta-report'],
    ['locust-history.csv', 'locust', 'locust-statistics'],
    ['locust-v1.0-failures.csv', 'locust', 'locust-statistics'],
  ])('refuses %s and says what to give instead', (name, tool, instead) => {
    expect(onlyResult(readFixture(name))).toEqual({
      ok: false,
      problem: { kind: 'unsupported-format', tool, line: 1, instead },
    });
  });

  test.each([
    ['Percentage served,Time in ms\n0,0.531\n1,0.582\n', 'ab', 'ab-output'],
    [
      'starttime\tseconds\tctime\tdtime\tttime\twait\nTue Nov 24\t1\t0\t1\t1\t1\n',
      'ab',
      'ab-output',
    ],
    [
      '\nError distribution:\n  [200]\tGet "http://a.test": dial tcp: refused\n',
      'hey',
      'hey-output',
    ],
    ['<?xml version="1.0"?>\n<testResults version="1.2">\n</testResults>', 'jmeter', 'jmeter-csv'],
    ['1584602493891,1107,home,200,OK,Users 1-3,text,true,\n', 'jmeter', 'jmeter-header'],
    ['timeStamp,elapsed,label,success\n20:17:30,12,home,true\n', 'jmeter', 'jmeter-milliseconds'],
    [
      '[{"name": "/", "num_requests": 3, "response_times": {"1": 3}}]',
      'locust',
      'locust-statistics',
    ],
    ['request-start,DNS,DNS+dialup,Response-delay\n0,0,0,0\n', 'oha', 'oha-summary'],
    [
      'Running 20s test @ http://127.0.0.1:8080/\n  50 connections, target rate 1000 req/s\n',
      'zrk',
      'zrk-json',
    ],
  ])('refuses %j and says what to give instead', (text, tool, instead) => {
    expect(onlyResult(text)).toMatchObject({
      problem: { kind: 'unsupported-format', tool, instead },
    });
  });
});

/** Reports of every kind, to be pasted in every way. */
const kinds = [
  'wrk.txt',
  'wrk2-published.txt',
  'ab-keepalive.txt',
  'autocannon.txt',
  'autocannon-v1.0.txt',
  'autocannon.json.txt',
  'bombardier-statuses.txt',
  'hey.txt',
  'hey.csv',
  'vegeta-ping.txt',
  'vegeta-ping.json.txt',
  'k6-export.json.txt',
  'k6-text.txt',
  'k6-text-legacy.txt',
  'oha.txt',
  'oha.json.txt',
  'locust-one.csv',
  'locust-v2.16-console.txt',
  'jmeter-one.jtl',
  'jmeter-aggregate.csv',
  'jmeter-console.txt',
  'jmeter-statistics-published.json.txt',
  'zrk-published.json.txt',
  'hdrhistogram-published.hgrm',
];

const each = (prefix: (line: number) => string) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => `${prefix(index)}${line}`.trimEnd())
    .join('\n');
const clock = (line: number) => `00:00:${String(line % 60).padStart(2, '0')}`;
const shared: Readonly<Record<string, (text: string) => string>> = {
  'docker compose': each(() => 'bench_1  | '),
  'docker compose, with times': each((line) => `bench-1 | 2026-11-24T${clock(line)}.123456789Z `),
  'GitHub Actions': each((line) => `2026-11-24T${clock(line)}.1234567Z `),
  'gh run view --log': each((line) => `bench\tRun load\t2026-11-24T${clock(line)}.1234567Z `),
  'the log of a pod': each((line) => `2026-11-24T${clock(line)}.12Z stdout F `),
  'kubectl logs --prefix': each(() => '[pod/bench-x7/load] '),
  Jenkins: each((line) => `[2026-11-24T${clock(line)}.123Z] `),
  journalctl: each((line) => `Nov 24 ${clock(line)} host load[1${line % 7}]: `),
  'docker build': each((line) => `#12 0.${100 + line} `),
  'a quotation': each(() => '> '),
  'a quotation of a quotation': each(() => '> > '),
  'comments of a shell': each(() => '# '),
  'comments of C': each(() => '// '),
  'a block comment': each(() => ' * '),
  'an added file in a patch': each(() => '+'),
  indentation: each(() => '      '),
};

describe.each(Object.entries(shared))(
  'parseOutputs(text) behind the prefixes of %s',
  (_, prefix) => {
    test.each(kinds)('reads %s as without them', (name) => {
      const text = readFixture(name);
      const plain = onlyResult(text);
      expect(onlyResult(prefix(text))).toEqual(plain);
      const words = 'Some words before.\n\n';
      const two = parseOutputs(`${words}${prefix(text)}\n\nAnd again:\n\n${prefix(text)}`);
      expect(two).toEqual({ runs: plain.ok ? [plain.output, plain.output] : [], problems: [] });
    });
  },
);

const encoded: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16LE with a mark, as PowerShell 5 redirects': (text) =>
    Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le'),
  'UTF-16LE without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

describe.each(Object.entries(encoded))('decodedText(bytes) of %s', (_, encode) => {
  test.each(kinds)('gives %s', (name) => {
    const text = readFixture(name);
    expect(onlyResult(decodedText(encode(text)))).toEqual(onlyResult(text));
  });
});

/** What is shown of UTF-8 when its bytes are read in another encoding. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(Buffer.from(text, 'utf8'));
}

describe.each(['windows-1252', 'windows-1250', 'windows-1251', 'ibm866', 'gbk', 'shift_jis'])(
  'parseOutputs(text) read as %s',
  (encoding) => {
    test.each([
      'autocannon.txt',
      'k6-text.txt',
      'k6-text-threshold-marks.txt',
      'oha.txt',
      'vegeta-ping.txt',
    ])('reads %s as before', (name) => {
      const text = readFixture(name);
      expect(onlyResult(misread(text, encoding))).toEqual(onlyResult(text));
    });
  },
);

test('parseOutputs(text) reads 16-bit units that were read as 8-bit ones', () => {
  for (const name of ['wrk.txt', 'autocannon.txt', 'k6-text.txt']) {
    const bytes = Buffer.from(`\ufeff${readFixture(name)}`, 'utf16le');
    for (const text of [bytes.toString('utf8'), bytes.toString('latin1')]) {
      expect(onlyResult(text), name).toEqual(onlyResult(readFixture(name)));
    }
  }
});

test('parseOutputs(text) reads what was copied from the source of a page', () => {
  const escaped = readFixture('k6-text-legacy.txt')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00b5', '&micro;');
  const page = `<pre><code>${escaped}</code></pre>\n<pre>${readFixture('wrk.txt')}</pre>`;
  expect(parseOutputs(page)).toEqual({
    runs: ['k6-text-legacy.txt', 'wrk.txt'].flatMap((name) => parseOutputs(readFixture(name)).runs),
    problems: [],
  });
});

test('decodedText(bytes) reads what Windows writes without a mark', () => {
  const median = Buffer.from([0xb5]);
  const text = Buffer.concat([Buffer.from('p50=322.676'), median, Buffer.from('s\n')]);
  expect(decodedText(text)).toBe('p50=322.676\u00b5s\n');
  expect(decodedText(Buffer.from([0xd1, 0xf9, 0xb1, 0xbe]))).toBe('样本');
});

test('parseOutputs(text) tells the streams of two services apart', () => {
  const [flask, gin] = ['wrk-flask.txt', 'wrk-gin.txt'].map((name) =>
    readFixture(name).trimEnd().split('\n'),
  );
  const lines = (flask ?? []).flatMap((line, index) => [
    `load-flask-1  | ${line}`,
    'flask-1       | 172.18.0.3 - - [24/Nov/2026 10:00:00] "GET /api/ping HTTP/1.1" 200 -',
    `load-gin-1    | ${gin?.[index] ?? ''}`,
  ]);
  expect(parseOutputs(['Attaching to load-flask-1, load-gin-1', ...lines].join('\n'))).toEqual({
    runs: [
      ...parseOutputs(readFixture('wrk-flask.txt')).runs,
      ...parseOutputs(readFixture('wrk-gin.txt')).runs,
    ],
    problems: [],
  });
});

describe('what the command above an output shows', () => {
  const above = (command: string, name: string) => onlyResult(`$ ${command}\n${readFixture(name)}`);
  test.each([
    ['hey -z 3s -c 10 http://127.0.0.1:8080/ping', 'hey.txt', 10, 'clients-never-pause'],
    ['hey -z 3s -c 10 -q 5 http://127.0.0.1:8080/ping', 'hey.txt', 10, 'rate-limited'],
    ['oha --no-tui -z 3s -c 10 http://127.0.0.1:8080/ping', 'oha.txt', 10, 'clients-never-pause'],
    ['oha -q200 -c10 http://127.0.0.1:8080/ping | tee out.txt', 'oha.txt', 10, 'rate-limited'],
    ['npx autocannon -R 200 http://127.0.0.1:8080/ping', 'autocannon.txt', 10, 'rate-limited'],
    [
      'bombardier --rate=200 http://127.0.0.1:18080/flaky',
      'bombardier-statuses.txt',
      10,
      'rate-limited',
    ],
    ['wrk -t2 -c10 -R200 http://127.0.0.1:8080/ping', 'wrk.txt', 10, 'rate-limited'],
    [
      'docker run --rm skandyla/wrk -t2 -c10 http://127.0.0.1:8080/ping',
      'wrk.txt',
      10,
      'clients-never-pause',
    ],
  ])('is read: %s', (command, name, connections, note) => {
    expect(above(command, name)).toMatchObject({
      output: {
        connections,
        endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\w+$/),
        notes: expect.arrayContaining([note]),
      },
    });
  });

  test('is no more than a sentence without options', () => {
    expect(onlyResult(`We used hey for this.\n${readFixture('hey.txt')}`)).toEqual(
      onlyResult(readFixture('hey.txt')),
    );
  });

  test('is that of the run below it only', () => {
    const text = readFixture('hey.txt');
    const { runs } = parseOutputs(`$ hey -c 10 -q 5 http://a.test/\n${text}\n${text}`);
    expect(runs.map(({ connections }) => connections)).toEqual([10, null]);
  });
});

describe('parseOutputsByNeed(text)', () => {
  const names = [...new Set([...kinds, ...Object.keys(said)])];
  test.each(names)('reads %s as with all tools, whole and cut', async (name) => {
    const text = readFixture(name);
    const lines = text.split('\n');
    const cut = lines.slice(Math.floor(lines.length / 2)).join('\n');
    for (const part of [text, cut, lines.slice(0, lines.length / 2).join('\n')]) {
      expect(await parseOutputsByNeed(part)).toEqual(parseOutputs(part));
    }
  });

  test('takes a text of no tool, of all tools, and a large one like parseOutputs(text)', async () => {
    const all = names.map(readFixture).join('\n\n');
    for (const text of ['', 'words', all, 'x'.repeat(6_000_000)]) {
      expect(await parseOutputsByNeed(text)).toEqual(parseOutputs(text));
    }
  });
});
