import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { wizardData } from '#build/decisions.ts';
import { decisionWords } from '#i18n/all-words.ts';
import { loadArrivalWords } from '#i18n/load/arrival.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { addressView } from '../address/address-view.ts';
import { usableOverrides } from '../address/usable-overrides.ts';
import { readQuery } from '../address/wizard-address.ts';
import { noDrafts } from '../fields/number-field.tsx';
import { hostileQueries } from '../testing/hostile-queries.ts';
import { Arrival, Reservations } from './arrival.tsx';
import { Wizard } from './wizard.tsx';
import type { DrawnWizard } from './wizard-props.ts';

describe.each(locales)('two hundred hostile addresses in %s', (locale) => {
  test('each give a clear, short message, all questions, and nothing that could run', async () => {
    const empty = elementsOf(await rendered('', locale));
    for (const query of hostileQueries(200)) {
      const page = await rendered(query, locale);
      const problems = select('[role="alert"]', page);
      const sentences = selectAll('li', problems).map((item) => toString(item));
      expect(sentences.length, query).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence, query).toMatch(/\S/);
      expect(toString(problems ?? page).length, query).toBeLessThan(1000);
      // One more where there is Python code.
      expect([12, 13], query).toContain(selectAll('.questionnaire fieldset', page).length);
      const added = elementsOf(page).difference(empty);
      expect([...added].filter((name) => /script|img|iframe|style/.test(name))).toEqual([]);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

/** The wizard at an address, as the build and the browser render it. */
async function rendered(query: string, locale: Locale) {
  const arrival = await loadArrivalWords(locale);
  const data = wizardData(locale);
  const runs = data.runs.map(({ id }) => id);
  const read = readQuery(new URLSearchParams(query), runs);
  const view = addressView(read, (given) => usableOverrides(data.assumptions, data.limits, given));
  const props: DrawnWizard = {
    ...data,
    ...view,
    locale,
    words: decisionWords[locale],
    drafts: noDrafts,
    open: new Set(),
    own: null,
    shown: null,
    outlook: null,
    pending: false,
    message: null,
    kept: { answered: null, these: false },
    late: {
      here: {
        arrival: {
          Arrival: (given) => <Arrival {...given} arrival={arrival} />,
          Reservations: (given) => <Reservations {...given} arrival={arrival} />,
        },
      },
      failed: new Set(),
    },
    parts: { here: {}, failed: new Set() },
    printedPlain: false,
    page: null,
  };
  return fromHtml(renderToString(<Wizard {...props} />), { fragment: true });
}

/** Names of all elements. */
function elementsOf(page: Awaited<ReturnType<typeof rendered>>): Set<string> {
  return new Set(selectAll('*', page).map(({ tagName }) => tagName));
}
