import { decide } from '#engine/verdict/decide.ts';
import type { PartProps } from '../parts/parts.tsx';
import { withoutOwnRun } from './transitions.ts';
import { writeQuery, writeShared } from './wizard-address.ts';

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

/** The address that shows the same answers again, whatever comes out of them then. */
export function answersLink({ state, page }: Pick<Shared, 'state' | 'page'>): string {
  return `${page ?? ''}?${writeQuery(withoutOwnRun(state))}`;
}

function sharedQuery(shared: Shared) {
  const { state, decision, answers, assumptions, published, dataVersion } = shared;
  const verdict = restsOnOwn(shared)
    ? decide(answers, published[0].evidence, assumptions).verdict
    : decision.verdict;
  return writeShared(withoutOwnRun(state), verdict, dataVersion);
}
