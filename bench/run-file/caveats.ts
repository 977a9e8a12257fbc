import type { Bilingual } from '#schema/fields.ts';
import { rotates } from '../load/requests.ts';
import { arePinned } from '../machine/cores.ts';
import { noiseLimit } from '../machine/noise.ts';
import { quotable, type Unquoted } from '../measuring/figures.ts';
import type { Measurement } from '../measuring/measure.ts';
import { needsOf } from '../measuring/services.ts';
import type { StackId } from '../servers/stacks.ts';
import { rowId } from '../suites/cases.ts';
import * as texts from './caveat-texts.ts';
import { type Measured, testsOf, withLoad } from './measured.ts';
import type { Circumstances } from './run-setup.ts';

/** What a reader has to know before quoting a figure of the run; only what concerns this run. */
export function caveatsOf(measured: readonly Measured[], around: Circumstances): Bilingual[] {
  const used = new Set<StackId>(measured.map(({ configuration }) => configuration.stack));
  const tests = testsOf(measured);
  const closed = withLoad(measured, 'closed');
  const some = (holds: boolean, ...caveats: Bilingual[]) => (holds ? caveats : []);
  const needed = new Set(tests.map(needsOf));
  return [
    some(around.quick, texts.quick),
    [arePinned(around.plan) ? texts.pinned : texts.shared],
    some(closed.length > 0, texts.saturated, texts.corrected),
    some(withLoad(measured, 'paced').length > 0, texts.paced),
    some(
      closed.some(({ configuration }) => configuration.stack === 'gunicorn-gevent'),
      texts.unfair,
    ),
    some(used.has('gunicorn-sync') || used.has('flask-dev'), texts.closing),
    some(used.has('flask-dev') || used.has('gin-default'), texts.logging),
    some(
      closed.some(({ configuration }) => rotates(configuration.test)),
      texts.scripted,
    ),
    some(tests.includes('cpu') || tests.includes('hash'), texts.nativeHash),
    some(tests.includes('password'), texts.password),
    some(needed.has('database'), texts.services.database),
    some(needed.has('upstream'), texts.services.upstream),
    some(
      [...used].some((stack) => !scored.has(stack)),
      texts.beside,
    ),
    some(tests.includes('connections'), texts.connections),
    some(
      measured.some(({ configuration }) => configuration.twin),
      texts.twins,
    ),
    some(around.interpreter?.optimized === false, texts.slowInterpreter),
    [measured.some(hasCpu) ? texts.cpuTime : texts.noCpuTime],
    [texts.memory],
    unanswered(measured),
    starved(measured),
    behind(measured),
    errors(measured),
    noisy(measured),
  ].flat();
}

const scored: ReadonlySet<StackId> = new Set([
  'gunicorn-gevent',
  'gunicorn-gthread',
  'gunicorn-sync',
  'gin-release',
]);

function hasCpu({ measurements }: Measured): boolean {
  return measurements.some(({ figures }) => typeof figures['cpu-per-request'] === 'number');
}

function unanswered(measured: readonly Measured[]): Bilingual[] {
  const list = unquoted(measured, 'unanswered', (some) => some.reduce((sum, one) => sum + one, 0));
  if (list.length === 0) return [];
  return [
    {
      zh: `以下各行有四分之一以上的请求在加压结束时仍无答复（已答复 / 已发出，各次合计）：${list.join('、')}。wrk 不把它们计为错误，也不计入延迟，因此不给出延迟。`,
      en: `In these rows more than a quarter of the requests had no answer when the load ended (answered / sent, repeats added up): ${list.join(', ')}. wrk counts them neither as errors nor in latencies, so no latency is given.`,
    },
  ];
}

function starved(measured: readonly Measured[]): Bilingual[] {
  const list = unquoted(measured, 'starved', (some) => Math.min(...some));
  if (list.length === 0) return [];
  const limit = `${quotable.inFlight * 100}%`;
  return [
    {
      zh: `以下各行至少有一次，吞吐量乘以平均延迟不到连接数的 ${limit}（最低的乘积 / 连接数）：${list.join('、')}。有些连接直到加压结束也没有等到答复，最长的延迟因此缺失，所以不给出延迟。`,
      en: `In these rows throughput times mean latency came to less than ${limit} of the connections at least once (lowest product / connections): ${list.join(', ')}. Some connections waited for an answer until the load ended, so the longest latencies are missing and none is given.`,
    },
  ];
}

function behind(measured: readonly Measured[]): Bilingual[] {
  const list = unquoted(measured, 'behind', (some) => Math.min(...some));
  if (list.length === 0) return [];
  const limit = `${quotable.rate * 100}%`;
  return [
    {
      zh: `以下各行至少有一次没有达到目标速率的 ${limit}（达到的最低速率 / 目标速率，请求/秒）：${list.join('、')}。这时的延迟取决于压测时间的长短，因此不给出延迟。`,
      en: `These rows did not reach ${limit} of the rate asked for at least once (lowest reached / asked for, in requests/s): ${list.join(', ')}. Latency then depends on how long one measures, so none is given.`,
    },
  ];
}

/** Rows with what came and what was wanted, each summed up over the repeats that had to be set aside. */
function unquoted(
  measured: readonly Measured[],
  why: Unquoted['why'],
  sumUp: (figures: readonly number[]) => number,
): string[] {
  return measured.flatMap(({ configuration, measurements }) => {
    const found = measurements.flatMap(({ unquoted }) => (unquoted?.why === why ? [unquoted] : []));
    if (found.length === 0) return [];
    const came = Math.round(sumUp(found.map((each) => each.came)));
    const wanted = Math.round(sumUp(found.map((each) => each.wanted)));
    return [`${rowId(configuration)} (${came} / ${wanted})`];
  });
}

function errors(measured: readonly Measured[]): Bilingual[] {
  const failing = rowsWhere(
    measured,
    ({ figures }) => (figures.errors ?? 0) + (figures.timeouts ?? 0) > 0,
  );
  if (failing.length === 0) return [];
  return [
    {
      zh: `以下各行至少有一次测量出现错误或超时：${failing.join('、')}。`,
      en: `In these rows at least one measurement had errors or timeouts: ${failing.join(', ')}.`,
    },
  ];
}

function noisy(measured: readonly Measured[]): Bilingual[] {
  const rows = rowsWhere(measured, ({ noise }) => (noise ?? 0) > noiseLimit);
  if (rows.length === 0) return [];
  const limit = `${noiseLimit * 100}%`;
  const all = rows.length === measured.length;
  return [
    {
      zh: `测量以下各行时，其他程序占用了整机 ${limit} 以上的 CPU：${all ? '全部' : rows.join('、')}。`,
      en: `While these rows were measured, other programs used more than ${limit} of the machine’s CPU: ${all ? 'all of them' : rows.join(', ')}.`,
    },
  ];
}

function rowsWhere(
  measured: readonly Measured[],
  holds: (measurement: Measurement) => boolean,
): string[] {
  return measured
    .filter(({ measurements }) => measurements.some(holds))
    .map(({ configuration }) => rowId(configuration));
}
