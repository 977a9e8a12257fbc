import { h, render } from 'preact';
import { isComplete, readAnswer, readAnswers, unsure } from '#engine/questions/answers.ts';
import { type Outlook, outlookOf } from '#engine/explanation/outlook.ts';
import type { Overridden } from '#engine/verdict/overrides.ts';
import type { UsableOverrides } from '#views/address/usable-overrides.ts';
import { isOptionOf, type QuantityId, type QuestionId } from '#engine/questions/questions.ts';
import type { DecisionWords, PartId } from '#i18n/decision-words.ts';
import { loadArrivalWords } from '#i18n/load/arrival.ts';
import { loadDecisionWords } from '#i18n/load/decision.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { GivenNumber } from '#views/fields/given-number.ts';
import { type Drafts, noDrafts } from '#views/fields/number-field.tsx';
import { type LoadedParts, noParts } from '#views/parts/parts.tsx';
import { ownRunMarker, storeKey } from '#own-run/keys.ts';
import { exactField, exactWrong } from '#views/wizard/question.tsx';
import {
  emptyState,
  hasOverrides,
  readQuery,
  runKey,
  type WizardState,
  writeQuery,
} from '#views/address/wizard-address.ts';
import {
  type Actions,
  type EvidenceRun,
  type Late,
  shownOf,
  Wizard,
  type WizardData,
  type WizardProps,
} from '#views/wizard/wizard.tsx';
import { keepQuery, keptQuery, stored } from './kept-answers.ts';
import type { OwnRunInWizard } from './own-in-wizard.ts';

interface WizardPage {
  readonly root: Element;
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly data: WizardData;
}

/**
 * `<selection-wizard data-locale>`: keeps the answers in the address of the page, and shows what
 * follows from them. Expects the wizard's markup, and its data as a JSON script.
 */
class SelectionWizard extends HTMLElement {
  #drafts: Drafts = noDrafts;
  #parts: LoadedParts = noParts;
  #message: string | null = null;
  #own: OwnRunInWizard | null = null;
  #ownMessage: string | null = null;
  #outlook: { readonly of: string; readonly outlook: Outlook } | null = null;
  #late: Late = {};
  #usable: (UsableOverrides & { readonly of: string }) | null = null;
  #shown: WizardProps | null = null;
  #printing: Promise<void> | null = null;

  async connectedCallback() {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!isLocale(locale) || !root || !json) return;
    const [words] = await Promise.all([loadDecisionWords(locale), this.#loadOwn(locale)]);
    // The page was built with this element's own data type.
    const page = { root, locale, words, data: JSON.parse(json) as WizardData };
    keepEarlyAnswers(root);
    addEventListener('popstate', () => this.#arrive(page));
    addEventListener('storage', ({ key }) => {
      // Another tab has changed the own run; null means that it has emptied the store.
      if (key !== storeKey && key !== null) return;
      void this.#loadOwn(locale).then(() => this.#show(page));
    });
    // Browsers do not wait when printing begins: this is what comes shortly before.
    document.documentElement.addEventListener('mouseleave', () => this.#prepareToPrint(page));
    addEventListener('keydown', ({ key }) => {
      if (key === 'Control' || key === 'Meta') void this.#prepareToPrint(page);
    });
    await this.#arrive(page);
    this.dataset['ready'] = '';
  }

  async #prepareToPrint({ locale }: WizardPage) {
    this.#printing ??= import('./print-result.ts')
      .then(({ printAsSheet }) => printAsSheet(this, locale, () => this.#shown))
      // The page then prints as it stands, and the next time is another try.
      .catch(() => {
        this.#printing = null;
      });
    await this.#printing;
  }

  /** Shows what the address holds, once what that takes is loaded. */
  async #arrive(page: WizardPage) {
    this.#drafts = noDrafts;
    this.#message = null;
    this.#ownMessage = null;
    const query = location.search;
    const { overrides, problems, earlier } = this.#read(page);
    if (hasOverrides(overrides) && this.#usable?.of !== query) {
      const { usableOverrides } = await import('#views/address/usable-overrides.ts');
      const { assumptions, limits } = page.data;
      this.#usable = { of: query, ...usableOverrides(assumptions, limits, overrides) };
    }
    const toSay =
      problems.length > 0 || earlier || hasOverrides(overrides) || this.#kept() !== null;
    if (toSay && !this.#late.Arrival) {
      this.#late = { ...this.#late, ...(await loadArrival(page.locale)) };
    }
    // Meanwhile the reader may have gone on.
    if (location.search === query) this.#show(page);
  }

  #read(page: WizardPage, query = location.search) {
    return readQuery(new URLSearchParams(query), this.#runIds(page));
  }

  #runIds({ data }: WizardPage): readonly string[] {
    return [...data.runs, ...(this.#own?.run ? [this.#own.run] : [])].map(({ id }) => id);
  }

  /** The reader's own run, where the device keeps one or the address asks for it. */
  async #loadOwn(locale: Locale) {
    const kept = stored(storeKey);
    const isAsked = new URLSearchParams(location.search).get(runKey) === ownRunMarker;
    this.#own = null;
    this.#outlook = null;
    if (kept === null && !isAsked) return;
    try {
      const { ownRunInWizard } = await import('./own-in-wizard.ts');
      this.#own = await ownRunInWizard(kept, locale);
      this.#late = { ...this.#late, OwnNote: this.#own.Note };
    } catch {
      // The wizard works without it, and says that the run cannot be used.
    }
  }

  async #forgetOwn(page: WizardPage, state: WizardState) {
    const forgotten = this.#own?.forget();
    if (!forgotten) return;
    this.#own = forgotten.own;
    await this.#go(page, { ...state, run: state.run === ownRunMarker ? null : state.run });
    this.#ownMessage = forgotten.message;
    this.#show(page);
    page.root.querySelector<HTMLElement>('.run-choice select')?.focus();
  }

  #show(page: WizardPage) {
    const { root, locale, words, data } = page;
    const read = this.#read(page);
    // What the model cannot use is told once and goes no further.
    const usable = this.#usable?.of === location.search ? this.#usable.overrides : read.overrides;
    const state = { ...read, overrides: usable };
    const overridden = this.#overriddenNow();
    const kept = keptQuery();
    this.#shown = {
      ...data,
      ...state,
      own: null,
      ...this.#own?.shown(state.problems, this.#ownMessage, () => this.#forgetOwn(page, state)),
      locale,
      words,
      overridden,
      drafts: { ...this.#drafts, onInput: (field, text) => this.#keepDraft(field, text) },
      parts: this.#parts,
      message: this.#message,
      late: this.#late,
      ...this.#outlookNow(page, state),
      kept: {
        answered: this.#kept(),
        these: kept !== null && kept === writeQuery(state).toString(),
      },
      page: `${location.origin}${location.pathname}`,
      actions: this.#actions(page, state),
    };
    render(h(Wizard, this.#shown), root);
    if (!this.#late.Remedies && shownOf(this.#shown)?.decision.verdict === 'none-fits') {
      void this.#loadRemedies(page);
    }
  }

  /** How many answers of an earlier visit can be taken up again; null for none. */
  #kept(): number | null {
    const kept = location.search === '' ? keptQuery() : null;
    return kept === null ? null : answeredIn(kept);
  }

  #runWith(id: string | null, { runs }: WizardData): EvidenceRun {
    const own = this.#own?.run;
    return runs.find((run) => run.id === id) ?? (own && own.id === id ? own : runs[0]);
  }

  async #loadRemedies(page: WizardPage) {
    const { Remedies } = await import('#views/result/remedies.tsx');
    this.#late = { ...this.#late, Remedies };
    this.#show(page);
  }

  #overriddenNow(): Overridden | null {
    return this.#usable?.of === location.search ? this.#usable.overridden : null;
  }

  /** The outlook of the last answers until that of the present ones is computed. */
  #outlookNow(page: WizardPage, state: WizardState): Pick<WizardProps, 'outlook' | 'pending'> {
    const { answers } = state;
    const given = Object.keys(answers).length;
    if (isComplete(answers) || given + state.unsure.length < 2) {
      return { outlook: null, pending: false };
    }
    const query = location.search;
    if (this.#outlook?.of !== query) {
      // After the answer itself is on the screen: some ten thousand verdicts take a moment.
      setTimeout(() => {
        if (location.search !== query || this.#outlook?.of === query) return;
        const assumptions = this.#overriddenNow()?.assumptions ?? page.data.assumptions;
        const { evidence } = this.#runWith(state.run, page.data);
        const outlook = outlookOf(answers, { evidence, assumptions });
        this.#outlook = { of: query, outlook };
        this.#show(page);
      });
    }
    return { outlook: this.#outlook?.outlook ?? null, pending: this.#outlook?.of !== query };
  }

  /** Goes to a state: one more entry in the history, kept on the device, and shown. */
  async #go(page: WizardPage, next: WizardState) {
    const query = writeQuery(next).toString();
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}`);
    keepQuery(query);
    await this.#arrive(page);
  }

  /** As `#go`, for what takes away the button that was pressed: the focus goes to the result. */
  async #goToResult(page: WizardPage, next: WizardState) {
    await this.#go(page, next);
    page.root.querySelector<HTMLElement>('#result-heading')?.focus();
  }

  #say(page: WizardPage, message: string) {
    this.#message = message;
    this.#show(page);
  }

  #actions(page: WizardPage, state: WizardState): Actions {
    const { words } = page;
    return {
      onAnswer: (question, option) => this.#go(page, withAnswer(state, question, option)),
      onExact: (question, text) => this.#giveExact(page, state, question, text),
      onChanges: (changes) =>
        this.#goToResult(
          page,
          changes.reduce((before, { question, to }) => withAnswer(before, question, to), state),
        ),
      onNumber: (kind, name, text) => this.#giveNumber(page, state, { kind, name, text }),
      onReset: () => this.#goToResult(page, { ...state, overrides: {} }),
      onRun: (run) => this.#go(page, { ...state, run }),
      onClear: async () => {
        await this.#goToResult(page, { ...emptyState, run: state.run });
        keepQuery('');
        this.#say(page, words.wizard.kept.forgotten);
      },
      onToggle: (id, open) => this.#toggle(page, id, open),
      onResume: () => this.#goToResult(page, this.#read(page, keptQuery() ?? '')),
      onForget: () => {
        keepQuery('');
        this.#say(page, words.wizard.kept.forgotten);
        page.root.querySelector<HTMLElement>('input')?.focus();
      },
      onPrint: async () => {
        await this.#prepareToPrint(page);
        print();
      },
      onCopy: async (text, done) => {
        try {
          await navigator.clipboard.writeText(text);
          this.#say(page, done);
        } catch {
          page.root.querySelector<HTMLInputElement>('.share input')?.focus();
          this.#say(page, this.#parts.explain?.share.notCopied ?? '');
        }
      },
    };
  }

  async #giveExact(page: WizardPage, state: WizardState, question: QuantityId, text: string) {
    const { exactAnswer } = await import('#views/fields/exact-answer.ts');
    const read = exactAnswer(question, text);
    if (read.answer) return this.#go(page, withAnswer(state, question, read.answer));
    if (read.wrong) {
      return this.#refuse(page, exactField(question), text, exactWrong(question, page));
    }
    const given = state.answers[question];
    const wasExact = given !== undefined && !isOptionOf(question, given);
    return this.#go(page, wasExact ? withoutAnswer(state, question) : state);
  }

  async #giveNumber(page: WizardPage, state: WizardState, given: GivenNumber) {
    const { withNumber } = await import('#views/fields/given-number.ts');
    const { assumptions, limits } = page.data;
    const overrides = withNumber(state.overrides, given, assumptions, limits);
    if (overrides) return this.#go(page, { ...state, overrides });
    const field = `${given.kind}.${given.name}`;
    return this.#refuse(page, field, given.text, this.#parts.explain?.tuning.error ?? '');
  }

  /** What is being typed is not lost when something else is drawn anew. */
  #keepDraft(field: string, text: string) {
    this.#drafts = { ...this.#drafts, texts: new Map(this.#drafts.texts).set(field, text) };
  }

  /** Leaves a text in its field, says what is wrong with it, and changes nothing else. */
  #refuse(page: WizardPage, field: string, text: string, message: string) {
    this.#drafts = {
      texts: new Map(this.#drafts.texts).set(field, text),
      refused: new Set(this.#drafts.refused).add(field),
    };
    this.#say(page, message);
  }

  async #toggle(page: WizardPage, id: PartId, open: boolean) {
    const opened = new Set(this.#parts.open);
    if (open) opened.add(id);
    else opened.delete(id);
    this.#parts = { ...this.#parts, open: opened };
    this.#show(page);
    if (!open || (this.#parts.views.has(id) && this.#parts.explain)) return;
    try {
      const { loadPart } = await import('./wizard-parts.ts');
      const { view, explain } = await loadPart(id, page.locale);
      const failed = new Set(this.#parts.failed);
      failed.delete(id);
      this.#parts = {
        ...this.#parts,
        failed,
        explain,
        views: new Map(this.#parts.views).set(id, view),
      };
    } catch {
      this.#parts = { ...this.#parts, failed: new Set(this.#parts.failed).add(id) };
    }
    this.#show(page);
  }
}

async function loadArrival(locale: Locale): Promise<Late> {
  const [{ Arrival, Reservations }, arrival] = await Promise.all([
    import('#views/wizard/arrival.tsx'),
    loadArrivalWords(locale),
  ]);
  return {
    Arrival: (props) => h(Arrival, { ...props, arrival }),
    Reservations: (props) => h(Reservations, { ...props, arrival }),
  };
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

/** @param answer an answer to the question, or `unsure`; what is neither changes nothing */
function withAnswer(state: WizardState, question: QuestionId, answer: string): WizardState {
  const others = withoutAnswer(state, question);
  if (answer === unsure) return { ...others, unsure: [...others.unsure, question] };
  const read = readAnswer(question, answer);
  if (!('answer' in read)) return state;
  return { ...others, answers: { ...others.answers, [question]: read.answer } };
}

function withoutAnswer(state: WizardState, question: QuestionId): WizardState {
  const { [question]: _, ...answers } = state.answers;
  return { ...state, answers, unsure: state.unsure.filter((id) => id !== question) };
}

/** How many questions a query answers. */
function answeredIn(query: string): number {
  const { answers, unsure } = readQuery(new URLSearchParams(query), []);
  return Object.keys(answers).length + unsure.length;
}

customElements.define('selection-wizard', SelectionWizard);
