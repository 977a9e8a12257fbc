import { contradictionsIn } from '../questions/answers.ts';
import { type Answers, quantityOf } from '../questions/questions.ts';
import { answersAt, type Space } from '../questions/space.ts';
import { type Verdict, verdictIds } from '../verdict/verdict.ts';
import type { Tally } from './pairs.ts';
import type { Survey } from './survey.ts';
import { loadsIn } from './teams.ts';

/** How many vectors come to each verdict. */
export type Histogram = Readonly<Record<Verdict, number>>;

export function histogramOf(verdicts: Uint8Array): Histogram {
  const counts = new Uint32Array(verdictIds.length);
  for (const verdict of verdicts) counts[verdict] = Number(counts[verdict]) + 1;
  return named(counts);
}

function named(counts: Uint32Array): Histogram {
  // One count was made for each verdict.
  return Object.fromEntries(verdictIds.map((id, index) => [id, counts[index]])) as Histogram;
}

/**
 * The highest rates for one core at which answers still make sense, in requests/s: above them no
 * language serves that. Work in a native library takes as long in all of them.
 */
export const sensibleRatePerCore = { native: 500, other: 1250 } as const;

/** Sensible vectors in which nothing fits are less than this share of all of them. */
const mostWithoutFit = 0.15;

/**
 * Whether answers make sense together: no two contradict each other, somebody works in a language
 * that the team can operate, and no core is asked for more than it could serve in any language.
 */
export function isSensible(answers: Answers): boolean {
  return teamIsSensible(answers) && loadIsSensible(answers);
}

function teamIsSensible({ runtimes, 'python-skill': python, 'go-skill': go }: Answers): boolean {
  const works = (skill: string) => skill === 'working' || skill === 'expert';
  return (runtimes !== 'go' && works(python)) || (runtimes !== 'python' && works(go));
}

/** Of the team only its runtimes matter here, for contradictions. */
function loadIsSensible(answers: Answers): boolean {
  const perCore = quantityOf(answers, 'peak-rate') / quantityOf(answers, 'cores');
  const most = sensibleRatePerCore[answers.workload === 'native' ? 'native' : 'other'];
  return perCore <= most && contradictionsIn(answers).length === 0;
}

/** The verdicts of all sensible vectors. */
export function histogramOfSensible(survey: Pick<Survey, 'space' | 'verdicts'>): Histogram {
  const { space, verdicts } = survey;
  const loads = loadsIn(space);
  const sensibleLoads = {
    python: loadsThatAreSensible(space, { runtimes: 'python' }),
    go: loadsThatAreSensible(space, { runtimes: 'go' }),
    both: loadsThatAreSensible(space, { runtimes: 'both' }),
  };
  const counts = new Uint32Array(verdictIds.length);
  for (let first = 0; first < space.size; first += loads) {
    const team = answersAt(space, first);
    if (!teamIsSensible(team)) continue;
    for (const load of sensibleLoads[team.runtimes]) {
      const verdict = Number(verdicts[first + load]);
      counts[verdict] = Number(counts[verdict]) + 1;
    }
  }
  return named(counts);
}

function loadsThatAreSensible(
  space: Space,
  { runtimes }: Pick<Answers, 'runtimes'>,
): readonly number[] {
  return Array.from({ length: loadsIn(space) }, (_, load) => load).filter((load) =>
    loadIsSensible({ ...answersAt(space, load), runtimes }),
  );
}

/**
 * Every verdict is reached, and of the sensible vectors few come to nothing that fits.
 */
export function verdictsAreReached(all: Histogram, sensible: Histogram): Tally {
  const total = verdictIds.reduce((sum, verdict) => sum + sensible[verdict], 0);
  const conditions = [
    ...verdictIds.map((verdict) => all[verdict] > 0),
    sensible['none-fits'] < mostWithoutFit * total,
  ];
  const broken = conditions.filter((holds) => !holds).length;
  return { checked: conditions.length, broken, example: [] };
}
