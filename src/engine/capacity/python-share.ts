import type { Assumptions } from './assumptions.ts';
import type { Answers } from '../questions/questions.ts';

/** Share of the requests that stay in Python in a hybrid, in [0, 1]; 0 means that none would. */
export function pythonShareOf(answers: Answers, { pythonShare }: Assumptions): number {
  const reason = pythonReasonOf(answers);
  if (reason === 'libraries') return pythonShare.needed[answers['python-libraries']];
  if (reason === 'inference') return pythonShare.inference;
  if (reason === 'existing-code') return pythonShare.afterHotRoutesMoved;
  return pythonShare.needed.none;
}

/** Why a part of the traffic stays in Python; null where nothing keeps it there. */
export type PythonReason = 'libraries' | 'inference' | 'existing-code';

export function pythonReasonOf(answers: Answers): PythonReason | null {
  if (answers['python-libraries'] !== 'none') return 'libraries';
  if (answers.workload === 'inference') return 'inference';
  const existing = answers['existing-code'];
  return existing === 'python' || existing === 'both' ? 'existing-code' : null;
}
