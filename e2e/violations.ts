import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/**
 * What axe finds in a page as it is now, each rule with the markup that breaks it: all rules on all
 * of the page, and those of colours in light and dark for every kind of text that this worker has
 * not asked for yet, since they depend on nothing but the kind. Leaves the page light, and without
 * motion.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(ofColours.map((id) => [id, { enabled: false }]));
  const found = [...(await ask(page, { selector: 'html', options: { rules } }))];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const kinds = await page.evaluate(markUnseen, [...seen]);
    if (kinds.length === 0) continue;
    const options: RunOptions = { runOnly: { type: 'rule', values: ofColours } };
    const ofUnseen = await ask(page, { selector: '[data-unseen]', options });
    found.push(...ofUnseen.map((violation) => `${colorScheme}: ${violation}`));
    for (const kind of kinds) seen.add(kind);
  }
  await page.evaluate(unmark);
  return found;
}

/** Kinds of text whose colours were asked for. */
const seen = new Set<string>();

/** What needs the colours of every text, which takes axe longer than everything else together. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Asked {
  readonly selector: string;
  readonly options: RunOptions;
}

async function ask(page: Page, asked: Asked): Promise<readonly string[]> {
  return page.evaluate(async ({ selector, options }) => {
    // What passes is of no use here, and takes long to gather.
    const { violations } = await axe.run(selector, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, asked);
}

/**
 * Marks the first element of each kind that is not among those seen. Of one kind is text in the same
 * colours, size and decoration, before the same backgrounds, in elements of the same names and
 * classes, and beside text of the same colour. Runs in
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
    const { color, fill, fontSize, fontWeight, textDecorationLine, textShadow } = style;
    const look = [color, fill, fontSize, fontWeight, textDecorationLine, textShadow];
    const beside = parent ? getComputedStyle(parent).color : '';
    const kind = [...names, ...look, beside, ground].join(' ');
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
