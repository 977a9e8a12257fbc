import type { PartialAnswers } from '../questions/questions.ts';

export const candidateIds = ['flask', 'gin', 'hybrid'] as const;
export type CandidateId = (typeof candidateIds)[number];

/** The skill questions of the languages that a candidate cannot do without. */
export const skillsNeeded = {
  flask: ['python-skill'],
  gin: ['go-skill'],
  hybrid: ['python-skill', 'go-skill'],
} as const satisfies Record<CandidateId, readonly (keyof PartialAnswers)[]>;
