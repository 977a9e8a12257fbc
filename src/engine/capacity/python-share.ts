import { answerTo, type Answers } from '../questions/questions.ts';
import type { Assumptions } from './assumptions.ts';

/**
 * Share of the requests that stay in Python in a hybrid, in [0, 1]; 0 means that none would: those
 * that need Python libraries and, of existing code, those whose routes do not move.
 */
export function pythonShareOf(answers: Answers, { pythonShare }: Assumptions): number {
  const needed = pythonShare.needed[answers['python-libraries']];
  return hasPythonCode(answers)
    ? Math.max(needed, pythonShare.stays[answerTo(answers, 'hot-routes')])
    : needed;
}

/** Why a part of the traffic stays in Python; null where nothing keeps it there. */
export type PythonReason = 'libraries' | 'existing-code';

export function pythonReasonOf(answers: Answers): PythonReason | null {
  if (answers['python-libraries'] !== 'none') return 'libraries';
  return hasPythonCode(answers) ? 'existing-code' : null;
}

export function hasPythonCode({ 'existing-code': existing }: Answers): boolean {
  return existing === 'python' || existing === 'python-rewrite' || existing === 'both';
}
