import { readAnswers } from '#engine/questions/answers.ts';
import { loadDecisionWords } from '#i18n/load/decision.ts';
import { isLocale } from '#i18n/locale.ts';
import { storeKey } from '#own-run/keys.ts';
import { emptyState, writeQuery } from '#views/address/wizard-address.ts';
import type { WizardData } from '#views/wizard/wizard-props.ts';
import { untilLoaded } from '../until-loaded.ts';
import { wizardSession } from './session.ts';
import type { Session } from './wizard-page.ts';

/**
 * `<selection-wizard data-locale>`: keeps the answers in the address of the page, and shows what
 * follows from them. Expects the wizard's markup, its data as a JSON script, and what to say while
 * its words cannot be loaded.
 */
class SelectionWizard extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback() {
    this.#leaving = new AbortController();
    void this.#begin(this.#leaving.signal);
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  async #begin(signal: AbortSignal) {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    const notice = this.querySelector<HTMLElement>('[data-not-loaded="page"]');
    if (!isLocale(locale) || !root || !json || !notice) return;
    const words = await untilLoaded(notice, () => loadDecisionWords(locale));
    if (signal.aborted) return;
    // The page was built with this element's own data type.
    const data = JSON.parse(json) as WizardData;
    keepEarlyAnswers(root);
    const session = wizardSession({ wizard: this, root, locale, words, data, signal });
    listen(session, signal);
    await session.arrive();
    this.dataset['ready'] = '';
  }
}

function listen({ page, arrive, follow, late, update, draw }: Session, signal: AbortSignal) {
  addEventListener('popstate', arrive, { signal });
  addEventListener(
    'storage',
    ({ key }) => {
      // Another tab has changed the own run; null means that it has emptied the store.
      if (key === storeKey || key === null) void follow();
    },
    { signal },
  );
  // Browsers do not wait when printing begins: this is what comes shortly before.
  const prepare = () => void late.load('sheet').then(draw);
  document.documentElement.addEventListener('mouseleave', prepare, { signal });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Control' || key === 'Meta') prepare();
    },
    { signal },
  );
  addEventListener(
    'beforeprint',
    () => update(() => ({ printedPlain: page.wizard.dataset['prints'] === undefined })),
    { signal },
  );
}

/** Answers ticked before this script ran go into the address, unless it holds answers already. */
function keepEarlyAnswers(root: Element) {
  const form = root.querySelector('form');
  if (!form || location.search !== '') return;
  const ticked = [...new FormData(form)].map(([id, option]) => [id, String(option)] as const);
  if (ticked.length === 0) return;
  const query = writeQuery({ ...emptyState, ...readAnswers(ticked) });
  history.replaceState(null, '', `${location.pathname}?${query}`);
}

customElements.define('selection-wizard', SelectionWizard);
