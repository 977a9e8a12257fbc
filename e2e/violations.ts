import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds in a page as it is now, each rule with the markup that breaks it: all rules on all
 * of the page, and the contrast in light and dark of every kind of text that this worker has not
 * asked for yet. Contrast takes axe longer than everything else together, and depends on nothing
 * but the kind. Leaves the page light, and without motion.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found = [...(await ask(axeFor(page).disableRules('color-contrast')))];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const kinds = await page.evaluate(markUnseen, [...seen]);
    if (kinds.length === 0) continue;
    const contrast = axeFor(page).include('[data-unseen]').withRules('color-contrast');
    found.push(...(await ask(contrast)).map((violation) => `${colorScheme}: ${violation}`));
    for (const kind of kinds) seen.add(kind);
  }
  await page.evaluate(unmark);
  return found;
}

/** Kinds of text whose contrast was asked for. */
const seen = new Set<string>();

function axeFor(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      // There are no frames of other origins, for which it would open a further page.
      .setLegacyMode()
      // What passes is of no use here, and takes long to gather.
      .options({ resultTypes: ['violations'] })
  );
}

async function ask(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * Marks the first element of each kind that is not among those seen. Of one kind is text in the same
 * colours and size, before the same backgrounds, in elements of the same names and classes. Runs in
 * the page.
 */
function markUnseen(known: readonly string[]): readonly string[] {
  const kinds = new Set(known);
  const before = kinds.size;
  const behind = new Map<Element | null, string>([[null, '']]);
  // In the order of the document, so that what is behind a parent is known before.
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute('data-unseen');
    const parent = element.parentElement;
    const style = getComputedStyle(element);
    const painted = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter];
    const paints = painted.join() !== 'rgba(0, 0, 0, 0),none,1,none';
    const ground = `${behind.get(parent) ?? ''}${paints ? `/${painted}` : ''}`;
    behind.set(element, ground);
    const isText =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!isText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const names = [parent, element].map((each) => `${each?.localName}.${each?.classList}`);
    const { color, fill, fontSize, fontWeight, textShadow } = style;
    const kind = [...names, color, fill, fontSize, fontWeight, textShadow, ground].join(' ');
    if (!kinds.has(kind)) element.setAttribute('data-unseen', '');
    kinds.add(kind);
  }
  return [...kinds].slice(before);
}

/** Runs in the page. */
function unmark() {
  for (const element of document.querySelectorAll('[data-unseen]')) {
    element.removeAttribute('data-unseen');
  }
}
