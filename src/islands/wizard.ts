import { h, render } from 'preact';
import { readAnswers } from '#engine/answers.ts';
import type { PartialAnswers, QuestionId } from '#engine/questions.ts';
import { isOptionOf } from '#engine/questions.ts';
import { type DecisionWords, loadDecisionWords } from '#i18n/decision-words.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { OwnChoice } from '#views/own-run-choice.ts';
import { ownRunMarker, storeKey } from '#views/own-run-key.ts';
import {
  type AddressProblem,
  readQuery,
  runKey,
  type WizardState,
  writeQuery,
} from '#views/wizard-address.ts';
import { Wizard, type WizardData } from '#views/wizard.tsx';

/**
 * `<selection-wizard data-locale>`: keeps the answers in the address of the page, and shows what
 * follows from them. Expects the wizard's markup, and its data as a JSON script.
 */
class SelectionWizard extends HTMLElement {
  #own: OwnChoice | null = null;
  #message: string | null = null;

  async connectedCallback() {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!isLocale(locale) || !root || !json) return;
    const [words, own] = await Promise.all([loadDecisionWords(locale), loadOwn(locale)]);
    this.#own = own;
    // The page was built with this element's own data type.
    const data = JSON.parse(json) as WizardData;
    const show = () => this.#show({ root, words, data });
    keepEarlyAnswers(root);
    addEventListener('popstate', show);
    addEventListener('storage', ({ key }) => {
      // Another tab has changed the own run; null means that it has emptied the store.
      if (key !== storeKey && key !== null) return;
      void loadOwn(locale).then((changed) => {
        this.#own = changed;
        show();
      });
    });
    show();
    this.dataset['ready'] = '';
  }

  #show(page: WizardPage) {
    const { locale } = this.dataset;
    if (!isLocale(locale)) return;
    const own = this.#own;
    const ids = [...page.data.runs, ...(own?.run ? [own.run] : [])].map(({ id }) => id);
    const state = readQuery(new URLSearchParams(location.search), ids);
    const { answers, run } = state;
    const isAbsent = ({ kind, ...problem }: AddressProblem) =>
      kind === 'unknown-run' && 'run' in problem && problem.run === ownRunMarker;
    const absent = own && state.problems.some(isAbsent);
    const because = absent && (own.unusable ? own.words.unusable : own.words.absent);
    const go = (next: WizardState) => {
      this.#message = null;
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
        problems: absent ? state.problems.filter((each) => !isAbsent(each)) : state.problems,
        own: own && {
          ...own,
          message: this.#message ?? (because || null),
          onForget: () => {
            forget();
            this.#own = { ...own, run: null, unusable: null, unread: false };
            go({ answers, run: run === ownRunMarker ? null : run });
            this.#message = own.words.cleared;
            this.#show(page);
            page.root.querySelector<HTMLElement>('.run-choice select')?.focus();
          },
        },
        onAnswer: (question, option) => go({ answers: withAnswer(answers, question, option), run }),
        onRun: (chosen) => go({ answers, run: chosen }),
        onClear: () => go({ answers: {}, run }),
      }),
      page.root,
    );
  }
}

interface WizardPage {
  readonly root: Element;
  readonly words: DecisionWords;
  readonly data: WizardData;
}

/**
 * The reader's own run, whose part of the page is loaded only where the device keeps one or the
 * address asks for it; null otherwise.
 */
async function loadOwn(locale: Locale): Promise<OwnChoice | null> {
  const stored = storedText();
  const isAsked = new URLSearchParams(location.search).get(runKey) === ownRunMarker;
  if (stored === null && !isAsked) return null;
  try {
    const { ownChoiceOf } = await import('#views/own-run-choice.ts');
    return await ownChoiceOf(stored, locale);
  } catch {
    // The wizard works without it, and says that the run cannot be used.
    return null;
  }
}

function storedText(): string | null {
  try {
    return localStorage.getItem(storeKey);
  } catch {
    return null;
  }
}

function forget() {
  try {
    // What was set aside as unreadable stays for the page of own runs, which asks about it.
    localStorage.removeItem(storeKey);
  } catch {
    // Where the browser keeps nothing, there is nothing to forget.
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
