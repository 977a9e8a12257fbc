import { decide } from '#engine/verdict/decide.ts';
import type { PartProps } from '../parts/parts.tsx';
import { writeShared } from './wizard-address.ts';

type Shared = Pick<
  PartProps,
  'state' | 'decision' | 'answers' | 'assumptions' | 'published' | 'run' | 'dataVersion' | 'page'
>;

/**
 * The address that shows a result again: answers, what was changed, today's verdict and the data.
 * A run of the reader's own means nothing elsewhere: without it the default one decides.
 */
export function sharedLink(shared: Shared): string {
  return `${shared.page ?? ''}?${sharedQuery(shared)}`;
}

/** Whether a result rests on a run that only this device has. */
export function restsOnOwn({ run, published }: Pick<Shared, 'run' | 'published'>): boolean {
  return !published.includes(run);
}

function sharedQuery(shared: Shared) {
  const { state, decision, answers, assumptions, published, dataVersion } = shared;
  if (!restsOnOwn(shared)) return writeShared(state, decision.verdict, dataVersion);
  const { verdict } = decide(answers, published[0].evidence, assumptions);
  return writeShared({ ...state, run: null }, verdict, dataVersion);
}
