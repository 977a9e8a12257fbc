import type { Situation } from '../capacity/situation.ts';

/** Everything that a verdict rests on but the answers. */
export type Basis = Omit<Situation, 'answers'>;
