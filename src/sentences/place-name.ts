import type { Assumptions } from '#engine/capacity/assumptions.ts';
import { candidateIds } from '#engine/capacity/candidates.ts';
import { isOptionOf, type QuestionId } from '#engine/questions/questions.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { ExplanationWords } from '#i18n/explanation-words.ts';
import { answerLabel } from './answer.ts';

/** The number at a place such as `handlerCpu.record.flask`. Throws a RangeError where there is none. */
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
  const rest = place
    .slice(prefix.length + 1)
    .split('.')
    .filter(Boolean);
  const said = rest.map((key) => {
    const candidate = candidateIds.find((id) => id === key);
    if (candidate && candidate !== 'hybrid' && prefix === 'handlerCpu') return languages[candidate];
    if (candidate) return words.candidates[candidate];
    const question = (optionsBelow[prefix] ?? []).find((id) => isOptionOf(id, key));
    return question ? answerLabel(words, question, key) : key;
  });
  return [names[prefix], ...said].join(' · ');
}

/** The questions whose options stand in the places below a prefix. */
const optionsBelow: Readonly<Record<string, readonly QuestionId[]>> = {
  skill: ['python-skill', 'deadline'],
  handlerCpu: ['workload'],
  'pythonShare.needed': ['python-libraries'],
  'pythonShare.stays': ['hot-routes'],
  kept: ['existing-code'],
  moved: ['hot-routes'],
  ecosystem: ['python-libraries'],
  operations: ['connections'],
  'weights.latency': ['p99-target'],
  'weights.ecosystem': ['python-libraries'],
  'weights.operations': ['connections'],
};
