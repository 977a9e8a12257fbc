import type { OwnSubject } from './answers.ts';
import { type Conditions, conditionsOf, type OwnOutput } from './output.ts';

/** One configuration that was measured, once or repeatedly. */
export interface OwnRow {
  /** Id of the row in the run file, such as `flask` or `flask-2`. */
  readonly id: string;
  /** `other` where it is not stated yet. */
  readonly subject: OwnSubject;
  readonly conditions: Conditions;
  /** At least one; several are repeats. */
  readonly outputs: readonly OwnOutput[];
}

/** Durations that differ by no more than this factor measure the same. */
const durationFactor = 1.5;

/** The outputs by configuration: repeats of one come together, all others stay rows of their own. */
export function rowsOf(outputs: readonly OwnOutput[]): readonly OwnRow[] {
  const groups: { conditions: Conditions; outputs: OwnOutput[] }[] = [];
  for (const output of outputs) {
    const conditions = conditionsOf(output);
    const group = groups.find((each) => areRepeats(each.conditions, conditions));
    if (group) {
      group.outputs.push(output);
      group.conditions = joined(group.conditions, conditions);
    } else groups.push({ conditions, outputs: [output] });
  }
  const seen = new Map<OwnSubject, number>();
  return groups.map((group) => {
    const subject = group.conditions.subject ?? 'other';
    const count = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, count);
    return { ...group, subject, id: count === 1 ? subject : `${subject}-${count}` };
  });
}

export function durationsAgree(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return true;
  return Math.max(one, other) <= durationFactor * Math.min(one, other);
}

/** Nothing that is stated tells them apart. "Something else" may be a different thing each time. */
function areRepeats(one: Conditions, other: Conditions): boolean {
  if (one.subject !== other.subject || (one.subject !== 'flask' && one.subject !== 'gin')) {
    return false;
  }
  const { duration, ...ours } = one;
  const theirs = other;
  return (
    durationsAgree(duration, other.duration) &&
    keysOf(ours).every(
      (key) => ours[key] === null || theirs[key] === null || ours[key] === theirs[key],
    )
  );
}

function joined(one: Conditions, other: Conditions): Conditions {
  const stated = Object.fromEntries(keysOf(one).map((key) => [key, one[key] ?? other[key]]));
  return { ...one, ...stated, duration: least(one.duration, other.duration) };
}

/** The shortest repeat is the one that a doubt about length is about. */
function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function keysOf<T extends object>(of: T): (keyof T)[] {
  // Conditions have these keys and no others.
  return Object.keys(of) as (keyof T)[];
}
