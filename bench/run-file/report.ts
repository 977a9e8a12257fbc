import type { Bilingual } from '#schema/fields.ts';
import { caveatsOf } from './caveats.ts';
import type { CorePlan } from '../machine/cores.ts';
import { type Measured, suitesOf } from './measured.ts';
import { type RunRow, rowOf, units } from './rows.ts';
import { type Circumstances, type RunSetup, setupOf } from './run-setup.ts';
import type { StackId } from '../servers.ts';
import { type Suite, type SuiteId, suiteIds, suites } from '../suites.ts';

/** A run file of data/benchmarks; what its fields mean is in schemas/run.json. */
export interface RunFile {
  readonly $schema: string;
  readonly id: string;
  readonly source: 'own-bench';
  readonly section: null;
  readonly figures: readonly string[];
  readonly kind: 'reproduced';
  readonly date: string;
  readonly title: Bilingual;
  readonly setup: RunSetup;
  readonly units: typeof units;
  readonly rows: readonly RunRow[];
  readonly capacity: Capacity | null;
  readonly provenance: null;
  readonly claims: readonly Claim[];
  /** Flaws of the setup are told by the caveats; none makes the two sides unequal. */
  readonly flaws: readonly [];
  readonly caveats: readonly Bilingual[];
}

interface Capacity {
  readonly test: SuiteId;
  readonly rows: { readonly flask: string; readonly gin: string };
  readonly cores: number;
  readonly basis: 'measured' | 'n/X';
}

/** Work that every request of a suite does, in ms; the audit holds the latencies against it. */
interface Claim {
  readonly kind: 'work';
  readonly takes: number;
  readonly rows: readonly string[];
}

/** The run file for a list of measured configurations. */
export function runFile(measured: readonly Measured[], around: Circumstances): RunFile {
  const rows = measured.map(rowOf);
  return {
    $schema: '../../schemas/run.json',
    id: around.id,
    source: 'own-bench',
    section: null,
    figures: [],
    kind: 'reproduced',
    date: around.date,
    title: titleOf(measured, around.plan),
    setup: setupOf(measured, around),
    units,
    rows,
    capacity: capacityOf(rows, around.plan),
    provenance: null,
    claims: claimsOf(rows),
    flaws: [],
    caveats: caveatsOf(measured, around),
  };
}

/** What the suites make a request wait. */
function claimsOf(rows: readonly RunRow[]): Claim[] {
  return suiteIds.flatMap((id) => {
    const { waits }: Suite = suites[id];
    const waiting = rows.filter(({ test }) => test === id).map((row) => row.id);
    return waits === null || waiting.length === 0
      ? []
      : [{ kind: 'work', takes: waits, rows: waiting }];
  });
}

/** The run file as text: two spaces, and a line break at the end. */
export function runText(run: RunFile): string {
  return `${JSON.stringify(run, null, 2)}\n`;
}

function titleOf(measured: readonly Measured[], { total }: CorePlan): Bilingual {
  const tested = suitesOf(measured).map((suite) => suites[suite].name);
  return {
    zh: `复现压测（${total} 核）：${tested.map(({ zh }) => zh).join('、')}`,
    en: `Reproduced load tests on ${total} cores: ${tested.map(({ en }) => en).join(', ')}`,
  };
}

/** The engine reads ping: Flask on gevent against Gin in release mode. */
function capacityOf(rows: readonly RunRow[], { server }: CorePlan): Capacity | null {
  const row = (stack: StackId) =>
    rows.find((candidate) => candidate.test === 'ping' && candidate.stack === stack);
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
