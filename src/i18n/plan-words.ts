import type { FirstRoute, StepId } from '#engine/explanation/hybrid-plan.ts';
import type { PythonReason } from '#engine/capacity/python-share.ts';
import type { FileId } from '#plan/configuration-files.ts';
import type { RiskFigures, RiskId } from '#plan/risks.ts';
import type { FormulaId, FormulaInputs, SettingId } from '#plan/setting.ts';

/** Words of how to act on a verdict, loaded when a reader opens that part. */
export interface PlanWords {
  readonly lead: string;
  readonly nothing: string;
  /** Over the plan of a candidate, where there are several. */
  readonly candidate: (name: string) => string;
  readonly copied: string;
  readonly copy: (file: string) => string;
  readonly configuration: {
    readonly title: string;
    readonly files: Record<FileId, string>;
    readonly formulas: string;
    readonly columns: readonly [setting: string, value: string, why: string];
    readonly parts: Record<'both' | 'python' | 'go', string>;
    /** Names of what is no setting of a program. */
    readonly names: Partial<Record<SettingId, string>>;
    readonly yours: string;
    readonly why: { readonly [F in FormulaId]: (i: Record<FormulaInputs[F], string>) => string };
    readonly totals: string;
    readonly wait: string;
  };
  readonly hybrid: {
    readonly title: string;
    readonly goes: (figures: HybridFigures) => string;
    readonly keeps: Record<PythonReason, string>;
    readonly first: Record<FirstRoute, string>;
    readonly steps: string;
    readonly columns: readonly [step: string, python: string, cores: string, back: string];
    readonly step: Record<StepId, { readonly go: string; readonly back: string }>;
    readonly tooMany: string;
    readonly highest: (percent: string) => string;
    readonly saves: (cores: string) => string;
    readonly nginx: string;
  };
  readonly risks: {
    readonly title: string;
    readonly more: (count: number) => string;
    readonly sentence: (risk: string) => string;
    readonly items: Record<RiskId, (figures: Written<RiskFigures>) => RiskWords>;
  };
  readonly loadTest: {
    readonly title: string;
    readonly lead: (figures: { readonly warmUp: string; readonly tolerance: string }) => string;
    readonly caption: string;
    readonly columns: readonly [
      rate: string,
      duration: string,
      connections: string,
      p99: string,
      errors: string,
      cores: string,
      inFlight: string,
    ];
    readonly load: (percent: string) => string;
    readonly atMost: (value: string) => string;
    readonly between: (least: string, most: string) => string;
    readonly none: string;
    readonly overloaded: string;
    readonly commands: string;
    readonly open: string;
    readonly failed: string;
  };
}

/** Figures as they are written, with units. */
export type Written<T> = { readonly [K in keyof T]: string };

export interface RiskWords {
  /** A sentence without its end, so that it can follow a "because". */
  readonly risk: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

export interface HybridFigures {
  readonly pythonShare: string;
  readonly pythonRate: string;
  readonly pythonCores: string;
  readonly goShare: string;
  readonly goRate: string;
  readonly goCores: string;
  readonly hop: string;
}
