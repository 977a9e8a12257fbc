import { execFileSync } from 'node:child_process';
import { decide } from '../../src/engine/verdict/decide.ts';
import { verdictIds } from '../../src/engine/verdict/verdict.ts';
import { answersAt, spaceOf } from '../../src/engine/questions/space.ts';
import { buildDataset } from '../../src/data/build-dataset.ts';
import { evidenceRuns } from '../../src/data/dataset.ts';
import { readDataFiles } from '../../src/data/files.ts';
import { hostileQueries } from '../../src/views/testing/hostile-queries.ts';
import { expect, locales, test } from '../site.ts';
import { choose, goTo, open, payments, radio, result } from './wizard-page.ts';

/** Ten answer vectors of each kind of verdict, the same at every run, with what comes out. */
const vectors = vectorsOfEachKind(10);

for (const locale of locales) {
  test(`${locale}: ten vectors of each verdict come out as the engine has them`, async ({
    page,
  }) => {
    await open(page, `${locale}/wizard/`);
    for (const { query, verdict, candidates } of vectors) {
      await goTo(page, query);
      await expect(result(page)).toHaveAttribute('data-verdict', verdict);
      if (candidates) await expect(result(page)).toHaveAttribute('data-candidates', candidates);
    }
    expect(vectors).toHaveLength(50);
  });
}

test('one vector of each verdict comes out as on the command line', async ({ page }) => {
  await open(page, 'en/wizard/');
  for (const verdict of verdictIds) {
    const vector = vectors.find((each) => each.verdict === verdict);
    const query = vector?.query ?? '';
    const pairs = [...new URLSearchParams(query)].map(([id, answer]) => `${id}=${answer}`);
    const printed = execFileSync(process.execPath, ['scripts/decide.ts', ...pairs], {
      encoding: 'utf8',
    });
    await goTo(page, query);
    await expect(result(page)).toHaveAttribute('data-verdict', JSON.parse(printed).verdict);
  }
});

test('back and forward walk over ten changes, and a reload keeps the last', async ({ page }) => {
  await open(page, 'en/wizard/');
  const asked = Object.entries(payments).slice(0, 10);
  const addresses: string[] = [page.url()];
  for (const [question, option] of asked) {
    await choose(page, question, option);
    addresses.push(page.url());
  }
  expect(new Set(addresses).size).toBe(11);
  for (const [index, [question, option]] of asked.entries().toArray().toReversed()) {
    await page.goBack();
    expect(page.url()).toBe(addresses[index]);
    await expect(radio(page, question, option)).not.toBeChecked();
  }
  for (const [index, [question, option]] of asked.entries()) {
    await page.goForward();
    expect(page.url()).toBe(addresses[index + 1]);
    await expect(radio(page, question, option)).toBeChecked();
  }
  await page.reload();
  for (const [question, option] of asked) await expect(radio(page, question, option)).toBeChecked();
});

test('the language switch half way keeps answers, “not sure”, numbers and changes', async ({
  page,
}) => {
  const query = 'assume.hop=2&cores=12&deadline=weeks&go-skill=unsure&weight.team=4';
  await open(page, `zh/wizard/?${query}`);
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(new RegExp(`/en/wizard/\\?${query.replaceAll('.', '\\.')}$`));
  await expect(page.locator('#exact-cores')).toHaveValue('12');
  await expect(radio(page, 'go-skill', 'unsure')).toBeChecked();
  await expect(page.locator('[data-changed="2"]')).toBeVisible();
});

// `src/views/wizard/hostile-addresses.test.tsx` has two hundred of them.
test('hostile addresses each give a clear message and a working page', async ({ page }) => {
  await open(page, 'en/wizard/');
  for (const [index, query] of hostileQueries(20).entries()) {
    // Every fifth is really loaded, the others only shown.
    if (index % 5 === 0) await open(page, `en/wizard/?${query}`);
    else await goTo(page, query);
    await expect(page.getByRole('alert')).toContainText('not understood');
    await expect(page.getByRole('alert').locator('li').first()).not.toBeEmpty();
    // One more where there is Python code.
    expect([12, 13]).toContain(await page.locator('.questionnaire fieldset').count());
    expect((await page.getByRole('alert').innerText()).length).toBeLessThan(1000);
    expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
  }
  // What was wrong is told once: it does not go on into the next address.
  await choose(page, 'cores', '32');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

function vectorsOfEachKind(count: number) {
  const dataset = buildDataset(readDataFiles());
  const evidence = evidenceRuns(dataset).get(dataset.defaultRun);
  if (!evidence) throw new Error(`there is no run ${dataset.defaultRun}`);
  const space = spaceOf();
  const found = new Map(verdictIds.map((verdict) => [verdict, [] as Vector[]]));
  // A step that shares no factor with the size meets every vector, and neighbours rarely.
  for (let k = 0; k < space.size; k += 1) {
    const answers = answersAt(space, (k * 611_953) % space.size);
    const { verdict, candidates } = decide(answers, evidence, dataset.assumptions);
    const list = found.get(verdict) ?? [];
    if (list.length >= count) continue;
    list.push({
      query: `${new URLSearchParams(answers)}`,
      verdict,
      candidates: candidates?.join(' '),
    });
    if ([...found.values()].every(({ length }) => length >= count)) break;
  }
  return [...found.values()].flat();
}

interface Vector {
  readonly query: string;
  readonly verdict: string;
  readonly candidates: string | undefined;
}
