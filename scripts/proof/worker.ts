import { parentPort } from 'node:worker_threads';
import type { Basis } from '#engine/proof/basis.ts';
import { exchanged } from '#engine/proof/exchange.ts';
import type { Tally } from '#engine/proof/pairs.ts';
import {
  type Alone,
  type AloneId,
  provedAlone,
  type RunProof,
  runProof,
} from '#engine/proof/run-proof.ts';
import { type SurveyNotes, surveyInto, surveyVerdictsInto } from '#engine/proof/survey.ts';
import { spaceOf } from '#engine/questions/space.ts';

/** One byte for each vector, which all threads share. */
export interface Shared {
  readonly verdicts: SharedArrayBuffer;
  readonly eligible: SharedArrayBuffer;
  readonly afterExchange: SharedArrayBuffer;
}

interface Loads {
  readonly from: number;
  readonly to: number;
}

/** What a worker is asked for, and what it answers. */
export interface Tasks {
  readonly survey: [{ basis: Basis; shared: Shared; loads: Loads }, SurveyNotes];
  readonly exchange: [{ basis: Basis; shared: Shared; loads: Loads }, null];
  readonly alone: [{ basis: Basis; id: AloneId }, Tally];
  readonly conclude: [{ basis: Basis; shared: Shared; notes: SurveyNotes; alone: Alone }, RunProof];
}
export type TaskKind = keyof Tasks;
export type TaskMessage = {
  [K in TaskKind]: { readonly kind: K; readonly task: Tasks[K][0] };
}[TaskKind];

const space = spaceOf();

function answer(message: TaskMessage): Tasks[TaskKind][1] {
  switch (message.kind) {
    case 'survey': {
      const { basis, shared, loads } = message.task;
      return surveyInto({ space, loads, ...arraysIn(shared) }, basis);
    }
    case 'exchange': {
      const { basis, shared, loads } = message.task;
      const verdicts = new Uint8Array(shared.afterExchange);
      const evidence = exchanged(basis.evidence);
      surveyVerdictsInto({ space, loads, verdicts }, { ...basis, evidence });
      return null;
    }
    case 'alone':
      return provedAlone[message.task.id](message.task.basis);
    case 'conclude': {
      const { basis, shared, notes, alone } = message.task;
      const survey = { space, ...arraysIn(shared), ...notes };
      const afterExchange = new Uint8Array(shared.afterExchange);
      return runProof({ basis, survey, afterExchange, alone });
    }
  }
}

function arraysIn({ verdicts, eligible }: Shared) {
  return { verdicts: new Uint8Array(verdicts), eligible: new Uint8Array(eligible) };
}

parentPort?.on('message', (message: TaskMessage) => {
  parentPort?.postMessage(answer(message), []);
});
