import { resolutionOf } from '#evidence/resolution.ts';
import type { Bilingual } from '#schema/fields.ts';
import type { CorePlan } from '../machine/cores.ts';
import { type Measure, units } from '../measuring/figures.ts';
import type { StackId } from '../servers/stacks.ts';
import { type Test, type TestId, testIds, tests } from '../suites/tests.ts';
import { caveatsOf } from './caveats.ts';
import { type Measured, testsOf } from './measured.ts';
import { type RunRow, rowOf, unitsOf } from './rows.ts';
import { type Circumstances, type RunSetup, setupOf } from './run-setup.ts';

/** A run file of data/benchmarks; what its fields mean is in schemas/run.json. */
export interface RunFile {
  readonly $schema: string;
  readonly id: string;
  readonly source: 'own-bench' | 'own-run';
  readonly section: null;
  readonly figures: readonly string[];
  readonly kind: 'reproduced' | 'reader';
  readonly date: string;
  readonly title: Bilingual;
  readonly setup: RunSetup & { readonly resolution?: Partial<Record<Measure, number>> };
  readonly units: Partial<typeof units>;
  readonly rows: readonly RunRow[];
  readonly capacity: Capacity | null;
  readonly provenance: null;
  readonly claims: readonly Claim[];
  /** Flaws of the setup are told by the caveats; none makes the two sides unequal. */
  readonly flaws: readonly [];
  readonly caveats: readonly Bilingual[];
}

interface Capacity {
  readonly test: TestId;
  readonly rows: { readonly flask: string; readonly gin: string };
  readonly cores: number;
  readonly basis: 'measured' | 'n/X';
}

/** Work that every request of a test does, in ms; the audit holds the latencies against it. */
interface Claim {
  readonly kind: 'work';
  readonly takes: number;
  readonly rows: readonly string[];
}

/** The run file for a list of measured configurations. */
export function runFile(measured: readonly Measured[], around: Circumstances): RunFile {
  const kind = around.id.startsWith('reader-') ? 'reader' : 'reproduced';
  const declared = unitsOf(measured);
  // Object.keys forgets the keys' type; the object has no others.
  const rows = measured.map((each) => rowOf(each, Object.keys(declared) as Measure[]));
  return {
    $schema: '../../schemas/run.json',
    id: around.id,
    source: kind === 'reader' ? 'own-run' : 'own-bench',
    section: null,
    figures: [],
    kind,
    date: around.date,
    title: titleOf(measured, around.plan),
    setup: { ...setupOf(measured, around), ...resolutionIn(rows) },
    units: declared,
    rows,
    capacity: capacityOf(rows, around.plan),
    provenance: null,
    claims: claimsOf(rows),
    flaws: [],
    caveats: caveatsOf(measured, around),
  };
}

/** What the tests make a request wait. */
function claimsOf(rows: readonly RunRow[]): Claim[] {
  return testIds.flatMap((id) => {
    const { waits }: Test = tests[id];
    const waiting = rows.filter(({ test }) => test === id).map((row) => row.id);
    return waits === null || waiting.length === 0
      ? []
      : [{ kind: 'work', takes: waits, rows: waiting }];
  });
}

/** Measures of speed and memory; a difference in errors or in what was asked for is no chance. */
const resolved = [
  'throughput',
  'latency-p50',
  'latency-p99',
  'cpu-per-request',
  'memory-pss',
] as const satisfies readonly Measure[];

function resolutionIn(rows: readonly RunRow[]): Pick<RunFile['setup'], 'resolution'> {
  const shares = resolutionOf(
    rows.map(({ id, twinOf, values }) => ({
      id,
      twinOf,
      values: Object.fromEntries(
        Object.entries(values).map(([measure, spread]) => [
          measure,
          spread && { ...spread, repeats: [...spread.repeats] },
        ]),
      ),
    })),
  );
  const known = resolved.flatMap((measure) => {
    const share = shares[measure];
    return share === undefined ? [] : [[measure, Number(share.toPrecision(3))] as const];
  });
  return known.length > 0 ? { resolution: Object.fromEntries(known) } : {};
}

/** The run file as text, as the data files are formatted: short lists stand on one line. */
export function runText(run: RunFile): string {
  const text = JSON.stringify(run, null, 2);
  const short = text.replaceAll(
    /^( *)(.*)\[\n((?: +[^[\]{}\n]+\n)+) *\](,?)$/gm,
    (whole, indent: string, before: string, items: string, after: string) => {
      const list = items
        .trim()
        .split('\n')
        .map((item) => item.trim())
        .join(' ');
      const line = `${indent}${before}[${list}]${after}`;
      return line.length <= 100 ? line : whole;
    },
  );
  return `${short}\n`;
}

/** As many tests as a title bears; how many there are where it bears no more. */
const named = 5;

function titleOf(measured: readonly Measured[], { total }: CorePlan): Bilingual {
  const names = testsOf(measured).map((test) => tests[test].name);
  const first = names.slice(0, named);
  const more = names.length - first.length;
  const list = { zh: first.map(({ zh }) => zh), en: first.map(({ en }) => en) };
  return {
    zh: `压测（${total} 核）：${list.zh.join('、')}${more > 0 ? `等 ${names.length} 项` : ''}`,
    en: `Load tests on ${total} cores: ${list.en.join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  };
}

/** The engine reads ping: Flask on gevent against Gin in release mode, as fast as they go. */
function capacityOf(rows: readonly RunRow[], { server }: CorePlan): Capacity | null {
  const row = (stack: StackId) =>
    rows.find(
      (each) =>
        each.test === 'ping' &&
        each.stack === stack &&
        each.load?.kind === 'closed' &&
        each.twinOf === undefined,
    );
  const flask = row('gunicorn-gevent');
  const gin = row('gin-release');
  if (!flask || !gin) return null;
  const measured = flask.values['cpu-per-request'] && gin.values['cpu-per-request'];
  return {
    test: 'ping',
    rows: { flask: flask.id, gin: gin.id },
    cores: server,
    basis: measured ? 'measured' : 'n/X',
  };
}
