import { h, render } from 'preact';
import { readAnswers } from '#engine/answers.ts';
import type { PartialAnswers, QuestionId } from '#engine/questions.ts';
import { isOptionOf } from '#engine/questions.ts';
import { type DecisionWords, loadDecisionWords } from '#i18n/decision-words.ts';
import { isLocale } from '#i18n/locale.ts';
import { readQuery, type WizardState, writeQuery } from '#views/wizard-address.ts';
import { Wizard, type WizardData } from '#views/wizard.tsx';

/**
 * `<selection-wizard data-locale>`: keeps the answers in the address of the page, and shows what
 * follows from them. Expects the wizard's markup, and its data as a JSON script.
 */
class SelectionWizard extends HTMLElement {
  async connectedCallback() {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!isLocale(locale) || !root || !json) return;
    const words = await loadDecisionWords(locale);
    // The page was built with this element's own data type.
    const data = JSON.parse(json) as WizardData;
    const show = () => this.#show({ root, words, data });
    keepEarlyAnswers(root);
    addEventListener('popstate', show);
    show();
    this.dataset['ready'] = '';
  }

  #show(page: { root: Element; words: DecisionWords; data: WizardData }) {
    const { locale } = this.dataset;
    if (!isLocale(locale)) return;
    const ids = page.data.runs.map(({ id }) => id);
    const { answers, run, problems } = readQuery(new URLSearchParams(location.search), ids);
    const go = (next: WizardState) => {
      history.pushState(null, '', addressOf(next));
      this.#show(page);
    };
    render(
      h(Wizard, {
        ...page.data,
        words: page.words,
        locale,
        answers,
        run,
        problems,
        onAnswer: (question, option) => go({ answers: withAnswer(answers, question, option), run }),
        onRun: (chosen) => go({ answers, run: chosen }),
        onClear: () => go({ answers: {}, run }),
      }),
      page.root,
    );
  }
}

/** Answers ticked before this script ran go into the address, unless it holds answers already. */
function keepEarlyAnswers(root: Element) {
  const form = root.querySelector('form');
  if (!form || location.search !== '') return;
  const ticked = [...new FormData(form)].map(([id, option]) => [id, String(option)] as const);
  if (ticked.length > 0)
    history.replaceState(null, '', addressOf({ answers: readAnswers(ticked).answers, run: null }));
}

function withAnswer(answers: PartialAnswers, question: QuestionId, option: string): PartialAnswers {
  return isOptionOf(question, option) ? { ...answers, [question]: option } : answers;
}

function addressOf(state: WizardState): string {
  const query = writeQuery(state);
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}`;
}

customElements.define('selection-wizard', SelectionWizard);
