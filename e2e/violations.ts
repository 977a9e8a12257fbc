import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds in a page as it is now, each rule with the markup that breaks it.
 * @param rules ids of the rules to ask; all of them by default
 */
export async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    // There are no frames of other origins, for which it would open a further page.
    .setLegacyMode()
    // What passes is of no use here, and takes long to gather.
    .options({ resultTypes: ['violations'] });
  const asked = rules ? axe.withRules([...rules]) : axe;
  const { violations: found } = await asked.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
