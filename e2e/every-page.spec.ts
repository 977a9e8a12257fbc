import { readFileSync } from 'node:fs';
import { expect, pages, test } from './site.ts';
import { violations } from './violations.ts';

/** Where a page stands below its language, which is where its twin stands below the other. */
const placeOf = (address: string) => address.replace(/^(zh|en)\//, '');
const places = [...new Set(pages.map(placeOf))];

// The files have the forms that src/data/schema checks at every build.
const { charts }: { charts: { id: string; kind: string }[] } = read('data/charts.json');
const { scenarios }: { scenarios: { id: string; verdict: string }[] } = read('data/scenarios.json');

/** Pages that are made from one template and differ in data alone, by what makes their markup differ. */
const kinds: ReadonlyMap<string, string> = new Map([
  ...charts.map(({ id, kind }) => [`charts/${id}/`, `chart ${kind}`] as const),
  ...charts.map(({ id, kind }) => [`embed/${id}/`, `embed ${kind}`] as const),
  ...scenarios.map(({ id, verdict }) => [`scenarios/${id}/`, `scenario ${verdict}`] as const),
]);
const kindOf = (place: string) => kinds.get(place) ?? place;
/** Axe looks at the first page of each kind, and of twins, which have the same markup, at one in turn. */
const examples = [...Map.groupBy(places, kindOf).values()].flatMap(([first]) => first ?? []);

for (const address of pages) {
  const place = placeOf(address);
  const isTwin = place !== address;
  const at = examples.indexOf(place);
  const withAxe = at >= 0 && (!isTwin || address.startsWith(at % 2 === 0 ? 'zh/' : 'en/'));
  // The tests of charts look at theirs at more widths than this one.
  const measured = kinds.has(place) && !place.startsWith('scenarios/');
  if (measured && !withAxe) continue;

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

function read(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
