import { expect, pages, test } from './site.ts';
import { violations } from './violations.ts';

/** Where a page stands below its language, which is where its twin stands below the other. */
const placeOf = (address: string) => address.replace(/^(zh|en)\//, '');
const places = [...new Set(pages.map(placeOf))];

for (const address of pages) {
  // Twins have the same markup, so that axe looks at one of them, of each language in turn.
  const isTwin = placeOf(address) !== address;
  const language = places.indexOf(placeOf(address)) % 2 === 0 ? 'zh/' : 'en/';
  const withAxe = !isTwin || address.startsWith(language);

  test(`/${address} ${withAxe ? 'passes axe and ' : ''}never scrolls sideways`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    if (withAxe) expect(await violations(page)).toEqual([]);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width} px`).toBe(0);
    }
  });
}
