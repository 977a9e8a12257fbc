import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { candidateIds } from '#engine/capacity/candidates.ts';
import type { QuestionId } from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { answerLabel } from '#sentences/answer.ts';

/** The number at a place such as `handlerCpu.crud.flask`. Throws a RangeError where there is none. */
export function valueAt(assumptions: Assumptions, place: string): number {
  const value = place.split('.').reduce<unknown>(
    // What is no object has nothing inside; the check at the end tells.
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    assumptions,
  );
  if (typeof value === 'number') return value;
  throw new RangeError(`there is no assumption at "${place}"`);
}

/** A place in words: what it is, then for which option, then for which candidate. */
export function placeName(place: string, words: DecisionWords, explain: ExplanationWords): string {
  const { names, languages } = explain.tuning;
  const prefix = Object.keys(names)
    .filter((name) => place === name || place.startsWith(`${name}.`))
    .toSorted((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return place;
  const question = questionOf[prefix];
  const rest = place
    .slice(prefix.length + 1)
    .split('.')
    .filter(Boolean);
  const said = rest.map((key) => {
    const candidate = candidateIds.find((id) => id === key);
    if (candidate && candidate !== 'hybrid' && prefix === 'handlerCpu') return languages[candidate];
    if (candidate) return words.candidates[candidate];
    return question ? answerLabel(words, question, key) : key;
  });
  return [names[prefix], ...said].join(' · ');
}

/** The question whose options stand in the places below a prefix. */
const questionOf: Readonly<Record<string, QuestionId>> = {
  skill: 'python-skill',
  handlerCpu: 'workload',
  'pythonShare.needed': 'python-libraries',
  productivity: 'existing-code',
  ecosystem: 'python-libraries',
  reuse: 'existing-code',
};
