import { assumptionsIn } from '#data/assumptions-in.ts';
import { byId, evidenceRuns, type RealDecision } from '#data/dataset.ts';
import { dataset } from '#data/load.ts';
import type { CandidateId } from '#engine/capacity/candidates.ts';
import { answerPairs } from '#engine/questions/answers.ts';
import { agreementWith } from '#engine/verdict/agreement.ts';
import type { Decision } from '#engine/verdict/decide.ts';
import { type Calibrated, calibrationOf, isInRange } from '#evidence/calibration.ts';
import { decisionOn } from './decisions.ts';

/** The model held against what teams decided, and against what was measured. */

/** A real decision beside the model's. */
export interface Compared {
  readonly real: RealDecision;
  readonly decision: Decision;
  readonly agreement: 0 | 0.5 | 1;
}

export const compared: readonly Compared[] = dataset.decisions.map((real) => {
  const decision = decisionOn(real.answers);
  return { real, decision, agreement: agreementWith(real.chose, decision) };
});

export interface Count {
  readonly of: number;
  readonly agree: number;
}

interface Counts {
  readonly all: Count;
  /** Of those whose deciding facts the questions ask for. */
  readonly expressible: Count;
}

/** How many of all, and of those that chose each candidate, the model agrees with. */
export const agreementCounts: Counts & {
  readonly byChoice: Readonly<Record<CandidateId, Counts>>;
} = {
  ...countsOf(compared),
  byChoice: {
    flask: countsOf(compared.filter(({ real }) => real.chose === 'flask')),
    gin: countsOf(compared.filter(({ real }) => real.chose === 'gin')),
    hybrid: countsOf(compared.filter(({ real }) => real.chose === 'hybrid')),
  },
};

/** How many answers the sources leave open, so that we guessed them, of all. */
export const guessedAnswers = {
  guessed: sumOf(({ real }) => real.inferred.length),
  of: sumOf(({ real }) => answerPairs(real.answers).length),
};

function countsOf(decisions: readonly Compared[]): Counts {
  return {
    all: countOf(decisions),
    expressible: countOf(decisions.filter(({ real }) => real.acceptable !== null)),
  };
}

function sumOf(figure: (decision: Compared) => number): number {
  return compared.reduce((sum, decision) => sum + figure(decision), 0);
}

function countOf(decisions: readonly Compared[]): Count {
  return {
    of: decisions.length,
    agree: decisions.reduce((sum, { agreement }) => sum + agreement, 0),
  };
}

const usual = evidenceRuns(dataset).get(dataset.defaultRun);

/** Every row at a set rate beside what the model predicts. */
export const calibrated: readonly Calibrated[] = usual
  ? dataset.runs.flatMap((run) => calibrationOf(run, usual, dataset.assumptions))
  : [];

/** How many measured p99s lie in the predicted range, of those that can be compared. */
export const inRange = {
  of: calibrated.filter((row) => isInRange(row) !== null).length,
  in: calibrated.filter((row) => isInRange(row)).length,
};

/** What a handler was measured to take, beside what is assumed; CPU in ms per request. */
export interface HandlerFigure {
  readonly place: string;
  readonly assumed: number;
  readonly range: readonly [number, number];
  readonly measured: number;
  /** Whether all of the handler's work was measured, or a part that it must not fall below. */
  readonly covers: 'all' | 'part';
  readonly run: string;
}

export const handlerFigures: readonly HandlerFigure[] = [
  ...assumptionsIn(dataset.assumptionsFile),
].flatMap(({ at, value, range, measured }) => {
  if (!measured) return [];
  const { rows } = byId(dataset.runs, measured.run);
  const cpu = (id: string) => byId(rows, id).values['cpu-per-request']?.value ?? Number.NaN;
  return [
    {
      place: at,
      assumed: value,
      range,
      measured: cpu(measured.row) - cpu(measured.less),
      covers: measured.covers,
      run: measured.run,
    },
  ];
});

const assumptions = [...assumptionsIn(dataset.assumptionsFile)];

/** How many assumptions were set with the real decisions in view, of all. */
export const tunedToDecisions = {
  tuned: assumptions.filter(({ tunedTo }) => tunedTo?.includes('real-decisions')).length,
  of: assumptions.length,
};
