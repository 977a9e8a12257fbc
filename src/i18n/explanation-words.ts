import type { CandidateId } from '#engine/capacity/candidates.ts';
import type { CriterionId } from '#engine/verdict/criteria.ts';
import type { ExclusionId } from '#engine/verdict/exclusions.ts';
import type { MethodId } from '#engine/explanation/methods.ts';
import type { VerdictCarrier } from '#engine/explanation/verdict-carrier.ts';

interface PaybackWords {
  readonly heading: string;
  readonly caption: string;
  readonly rows: Record<'yearly' | 'extra' | 'weeks', string>;
  readonly cheapest: string;
  /** What the bands hold, and what they rest on. */
  readonly note: (figures: { readonly models: string; readonly week: string }) => string;
}

/** Words of what explains a result, loaded when a reader opens a part of it. */
export interface ExplanationWords {
  readonly criteria: Record<CriterionId, { readonly name: string; readonly meaning: string }>;
  readonly exclusions: Record<ExclusionId, string>;
  readonly flips: {
    readonly one: string;
    readonly two: string;
    readonly none: string;
    /** `names` are the candidates that are then too close; null otherwise. */
    readonly gives: (verdict: string, names: string | null) => string;
  };
  readonly comparison: {
    readonly title: string;
    readonly eligible: string;
    readonly rows: {
      readonly fits: string;
      readonly score: string;
      readonly cores: string;
      readonly memory: string;
      readonly p99: string;
      readonly mean: string;
      readonly inFlight: string;
      readonly perWorker: string;
      readonly frameworkCpu: string;
    };
    readonly ofBudget: (budget: string) => string;
    readonly passedOver: string;
    readonly target: (target: string) => string;
    readonly notStable: string;
    readonly notApplicable: string;
    readonly split: (python: string, gin: string, share: string) => string;
    readonly workerConnections: (byDefault: string, setTo: string) => string;
  };
  readonly candidates: {
    readonly workers: string;
    /** What Gunicorn's worker classes need for the Python side of a candidate. */
    readonly workerRows: Record<'held' | 'sync' | 'gthread' | 'gevent', string>;
    readonly each: (count: string, workers: string) => string;
    readonly highestRate: string;
    readonly fewestCores: string;
    readonly noLimit: string;
    readonly never: string;
    readonly limitedBy: Record<'capacity' | 'latency', string>;
    readonly carries: string;
    readonly matters: string;
    readonly mattersHelp: string;
    readonly mattersRows: Record<'ofResponse' | 'ofCpu' | 'cpuSeconds' | 'extraCores', string>;
    readonly fewest: string;
    readonly payback: PaybackWords;
  };
  readonly rates: {
    readonly chart: string;
    readonly sentence: (figures: { readonly rate: string; readonly cores: string }) => string;
    /** One candidate in that sentence. */
    readonly needs: (candidate: string, cores: string) => string;
    readonly scales: string;
    readonly dashed: string;
    readonly xAxis: string;
    readonly yAxis: string;
    readonly budget: (cores: string) => string;
    readonly yours: (rate: string) => string;
    readonly table: string;
    readonly rate: string;
    readonly changes: string;
    readonly change: (rate: string, upTo: string, above: string) => string;
    readonly unchanged: (verdict: string) => string;
  };
  readonly ledger: {
    readonly help: string;
    readonly criterion: string;
    readonly weight: string;
    readonly sum: string;
    readonly utility: (written: string) => string;
    readonly difference: (leader: string, next: string) => string;
    readonly differenceHelp: string;
  };
  readonly confidence: {
    readonly runs: string;
    readonly runColumns: readonly [run: string, grade: string, basis: string, verdict: string];
    readonly used: string;
    readonly methods: string;
    readonly methodsHelp: (agree: number, of: number) => string;
    readonly oneOnly: string;
    readonly method: string;
    readonly first: string;
    readonly methodNames: Record<MethodId, string>;
    readonly smaa: (candidate: string, share: string) => string;
    readonly carriedBy: Record<VerdictCarrier['carriedBy'], (otherwise: string) => string>;
  };
  readonly measure: {
    readonly lead: (figures: { readonly rate: string; readonly inFlight: string }) => string;
    readonly commands: string;
    readonly copy: string;
    readonly copied: string;
    readonly look: (figures: { readonly rate: string; readonly target: string | null }) => string;
    readonly closed: string;
    readonly first: (figures: { readonly flask: string; readonly gin: string }) => string;
    readonly own: string;
  };
  readonly map: {
    readonly lead: string;
    readonly rows: string;
    readonly columns: string;
    readonly caption: (rows: string, columns: string) => string;
    readonly yours: string;
    /** Link to the page that shows more than two questions at once. */
    readonly whole: string;
  };
  readonly tuning: {
    readonly lead: string;
    readonly weights: string;
    readonly weightsHelp: string;
    readonly assumptions: string;
    readonly others: string;
    readonly about: (figures: {
      readonly value: string;
      readonly range: readonly [string, string] | null;
    }) => string;
    readonly outside: string;
    readonly error: string;
    readonly units: Readonly<Record<string, string>>;
    /** By the beginning of the place of an assumption. */
    readonly names: Readonly<Record<string, string>>;
    readonly languages: Record<Exclude<CandidateId, 'hybrid'>, string>;
  };
  readonly share: {
    readonly lead: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly print: string;
    readonly own: string;
  };
}
