import { expect, pages, test } from './site.ts';
import { violations } from './violations.ts';

for (const address of pages) {
  test(`/${address} passes axe and never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBe(0);
    }
  });
}
