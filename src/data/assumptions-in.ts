import type { LimitsByPlace } from '#engine/verdict/overrides.ts';
import type { Assumption, AssumptionsFile } from '#schema/assumptions.ts';

/** Every assumption of the file with its place, such as `handlerCpu.crud.flask`. */
export function* assumptionsIn(
  tree: object,
  at = '',
): Generator<Assumption & { readonly at: string }> {
  for (const [key, inner] of Object.entries(tree)) {
    if (typeof inner !== 'object' || inner === null) continue;
    const place = at === '' ? key : `${at}.${key}`;
    // Whatever has a value passed the schema of an assumption.
    if ('value' in inner) yield { ...(inner as Assumption), at: place };
    else yield* assumptionsIn(inner, place);
  }
}

/** What a reader may put in place of each assumption. */
export function assumptionLimits(file: AssumptionsFile): LimitsByPlace {
  return Object.fromEntries(
    [...assumptionsIn(file)].map(({ at, unit, range }) => [at, { unit, range }]),
  );
}
