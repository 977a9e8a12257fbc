import type { LimitsByPlace } from '#engine/verdict/overrides.ts';
import type { Assumption, AssumptionsFile } from '#schema/assumptions.ts';

/** Every assumption of the file with its place, such as `handlerCpu.record.flask`. */
export function* assumptionsIn(
  tree: object,
  at = '',
): Generator<Assumption & { readonly at: string }> {
  for (const [key, inner] of branchesOf(tree)) {
    const place = at === '' ? key : `${at}.${key}`;
    if (isAssumption(inner)) yield { ...inner, at: place };
    else yield* assumptionsIn(inner, place);
  }
}

/** The same tree with each assumption replaced by its value. */
export function valuesIn(tree: object): object {
  return Object.fromEntries(
    branchesOf(tree).map(([key, inner]) => [
      key,
      isAssumption(inner) ? inner.value : valuesIn(inner),
    ]),
  );
}

/** What a reader may put in place of each assumption. */
export function assumptionLimits(file: AssumptionsFile): LimitsByPlace {
  return Object.fromEntries(
    [...assumptionsIn(file)].map(({ at, unit, range }) => [at, { unit, range }]),
  );
}

/** All but the file's own texts, such as the address of its schema. */
function branchesOf(tree: object): readonly (readonly [string, object])[] {
  return Object.entries(tree).filter(([, inner]) => typeof inner === 'object' && inner !== null);
}

/** Whatever has a value passed the schema of an assumption. */
function isAssumption(node: object): node is Assumption {
  return 'value' in node;
}
