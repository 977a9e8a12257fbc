import { type ComponentChildren, h, render } from 'preact';
import { type LoadOutput, maxBytes } from '#evidence/parsers/load-output.ts';
import type { ChartWords } from '#i18n/chart-words.ts';
import { loadChartWords } from '#i18n/load/charts.ts';
import { loadOwnRunWords, loadRunFileTexts } from '#i18n/load/own-run.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { OwnRunWords } from '#i18n/own-run-words.ts';
import { optionAnswer, type OwnQuestion } from '#own-run/answers.ts';
import { type OwnRun, ownRunId, pairedRun, runOf } from '#own-run/run-file.ts';
import { judge } from '#own-run/judgement.ts';
import { storeKey, unreadKey } from '#own-run/keys.ts';
import { newOutputs } from '#own-run/output.ts';
import { noRun, readStored, writeStored } from '#own-run/store.ts';
import type { OwnRunActions } from '#views/own-run/own-run-actions.ts';
import type { RuleSources } from '#views/own-run/own-run-summary.tsx';
import {
  emptyState,
  type OwnProblem,
  type OwnRunState,
  OwnRunView,
} from '#views/own-run/own-run-view.tsx';
import { download } from './download.ts';
import type { PublishedRun } from './own-run-chart.tsx';

/** What the page holds for this element, in its `script[type="application/json"]`. */
export interface OwnRunData {
  readonly sources: RuleSources;
  readonly repository: string | null;
  readonly published: PublishedRun;
}

/**
 * `<own-run data-locale>`: reads outputs of load-test tools, asks for what they leave out, makes one
 * run of them, and keeps it on this device. Expects the view's markup in `[data-root]`, and its data
 * as a JSON script.
 */
class OwnRunElement extends HTMLElement {
  #state: OwnRunState = { ...emptyState };
  #reading = false;

  async connectedCallback() {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!isLocale(locale) || !root || !json) return;
    // The page was built with this element's own data type.
    const data = JSON.parse(json) as OwnRunData;
    const page: OwnPage = { root, locale, data, words: await loadOwnRunWords(locale) };
    this.#state = { ...this.#state, ...load() };
    this.#listen(page);
    this.#show(page);
    this.dataset['ready'] = '';
  }

  #listen(page: OwnPage) {
    const drop = this.querySelector('.own-input');
    drop?.addEventListener('dragover', (event) => {
      if (event instanceof DragEvent && holdsFiles(event)) event.preventDefault();
    });
    drop?.addEventListener('drop', (event) => {
      if (!(event instanceof DragEvent) || !holdsFiles(event)) return;
      event.preventDefault();
      void this.#addFiles(page, [...(event.dataTransfer?.files ?? [])]);
    });
    addEventListener('storage', ({ key }) => {
      // Another tab has changed the run; null means that it has emptied the store.
      if (key === storeKey || key === unreadKey || key === null) this.#change(page, load());
    });
  }

  #show(page: OwnPage) {
    const { root, locale, words, data } = page;
    const { own } = this.#state;
    const actions: OwnRunActions = {
      onFirstInput: () => void loadParser(),
      onText: () => void this.#addText(page),
      onFiles: (files) => void this.#addFiles(page, files),
      onAnswer: (id, question, answer) => this.#answer(page, { id, question, answer }),
      onConfirm: (key, harmless) => {
        const others = this.#state.own.confirmed.filter((each) => each !== key);
        this.#revise(page, {
          ...this.#state.own,
          confirmed: harmless ? [...others, key] : others,
        });
      },
      onExport: () => void this.#export(page),
      onRemove: (id) => this.#remove(page, id),
      onClear: () => {
        discardUnread();
        const done = { status: words.store.cleared, unread: false, problems: [] };
        this.#keep(page, noRun, { ...done, lacksSubject: null });
        focus(root, '#own-text');
      },
      onSaveUnread: () =>
        download('unread.txt', localStorage.getItem(unreadKey) ?? '', 'text/plain'),
      onDiscardUnread: () => {
        discardUnread();
        this.#change(page, { unread: false, status: words.store.discarded });
        focus(root, '#own-text');
      },
    };
    const { sources, repository } = data;
    const props = { locale, words, sources, repository, state: this.#state, actions };
    const draw = (chart: ComponentChildren) => render(h(OwnRunView, { ...props, chart }), root);
    draw(own.outputs.length > 0 ? chartOf(page, own, () => this.#show(page)) : null);
  }

  #remove(page: OwnPage, id: string) {
    const { own } = this.#state;
    const at = own.outputs.findIndex((each) => each.id === id);
    const outputs = own.outputs.filter((each) => each.id !== id);
    this.#keep(page, { ...own, outputs }, { status: page.words.output.removed });
    const next = outputs[at] ?? outputs.at(-1);
    focus(page.root, next ? `#${next.id}-heading` : '#own-text');
  }

  #answer(page: OwnPage, { id, question, answer }: Answer) {
    const { own } = this.#state;
    const outputs = own.outputs.map((each) =>
      each.id === id ? { ...each, answers: { ...each.answers, [question]: answer } } : each,
    );
    this.#revise(page, { ...own, outputs }, question === 'subject' ? { lacksSubject: null } : {});
  }

  /** Keeps what the reader says of the run, and says its grade or use if that changes them. */
  #revise(page: OwnPage, own: OwnRun, change: Partial<OwnRunState> = {}) {
    const [before, after] = [judge(this.#state.own), judge(own)];
    const { grade } = after.audit;
    const said = [
      ...(grade === before.audit.grade ? [] : [page.words.run.grade(grade)]),
      ...(after.evidence && !before.evidence ? [page.words.run.usable] : []),
    ];
    this.#keep(page, own, { ...change, ...(said.length > 0 && { status: said.join('. ') }) });
  }

  #change(page: OwnPage, change: Partial<OwnRunState>) {
    this.#state = { ...this.#state, ...change };
    this.#show(page);
  }

  #keep(page: OwnPage, own: OwnRun, change: Partial<OwnRunState>) {
    this.#change(page, { own, kept: save(own), ...change });
  }

  async #addText(page: OwnPage) {
    const field = page.root.querySelector<HTMLTextAreaElement>('#own-text');
    if (!field) return;
    const text = field.value;
    const read = await this.#add(page, [{ file: null, size: 0, text: async () => text }]);
    // What was typed meanwhile stays.
    if (read && field.value === text) field.value = '';
  }

  async #addFiles(page: OwnPage, files: readonly File[]) {
    if (files.length === 0) return;
    await this.#add(
      page,
      files.map((file) => ({ file: file.name, size: file.size, text: () => file.text() })),
    );
  }

  /** Adds what can be read of the inputs, and tells of the rest. Whether all could be. */
  async #add(page: OwnPage, inputs: readonly Input[]): Promise<boolean> {
    if (this.#reading) return false;
    this.#reading = true;
    const results = await Promise.all(inputs.map(outputOf));
    this.#reading = false;
    const problems = results.flatMap((result) => ('problem' in result ? [result.problem] : []));
    const reads = results.flatMap((result) => ('output' in result ? [result.output] : []));
    const { own } = this.#state;
    const added = newOutputs(reads, own.outputs);
    const { input } = page.words;
    const status = added.length > 0 ? input.added(added.length) : input.notRead;
    this.#keep(page, { ...own, outputs: [...own.outputs, ...added] }, { problems, status });
    const [first] = added;
    const field = problems[0]?.file === null ? '#own-text' : '#own-file';
    focus(page.root, first && problems.length === 0 ? `#${first.id}-heading` : field);
    return problems.length === 0;
  }

  async #export(page: OwnPage) {
    const { own } = this.#state;
    const unnamed = own.outputs.find(({ answers }) => !optionAnswer(answers, 'subject'));
    if (unnamed) {
      this.#change(page, { lacksSubject: unnamed.id, status: '' });
      focus(page.root, `input[name="${unnamed.id}-subject"]`);
      return;
    }
    const file = `${ownRunId}.json`;
    const run = runOf(pairedRun(own), await loadRunFileTexts());
    download(file, `${JSON.stringify(run, null, 2)}\n`, 'application/json');
    this.#change(page, { status: page.words.run.exported(file) });
  }
}

interface OwnPage {
  readonly root: Element;
  readonly locale: Locale;
  readonly words: OwnRunWords;
  readonly data: OwnRunData;
}

interface Answer {
  readonly id: string;
  readonly question: OwnQuestion;
  readonly answer: string;
}

interface Input {
  readonly file: string | null;
  /** Bytes, which are known before the text is read. */
  readonly size: number;
  readonly text: () => Promise<string>;
}

type Read = { readonly output: LoadOutput } | { readonly problem: OwnProblem };

async function outputOf({ file, size, text }: Input): Promise<Read> {
  if (size > maxBytes) return { problem: { kind: 'too-large', file } };
  const read = await text().catch(() => null);
  if (read === null) return { problem: { kind: 'unreadable-file', file } };
  const parse = await loadParser();
  if (!parse) return { problem: { kind: 'not-loaded', file } };
  const result = parse(read);
  return result.ok ? { output: result.output } : { problem: { ...result.problem, file } };
}

/** The parsers come with the first input; null when they cannot be had. */
async function loadParser() {
  try {
    return (await import('#evidence/parsers/index.ts')).parseOutput;
  } catch {
    return null;
  }
}

/** The chart and its words, which a page has in one language; null until they are there. */
let chart: (typeof import('./own-run-chart.tsx') & { readonly charts: ChartWords }) | null = null;

/** The chart of a run; null until its part of the page is there, and then `drawn` is called. */
function chartOf({ locale, words, data }: OwnPage, own: OwnRun, drawn: () => void) {
  if (chart) {
    const { OwnRunChart, charts } = chart;
    const props = { locale, words: { ...words, charts }, published: data.published };
    return h(OwnRunChart, { ...props, run: judge(own).run });
  }
  Promise.all([import('./own-run-chart.tsx'), loadChartWords(locale)]).then(
    ([module, charts]) => {
      chart = { ...module, charts };
      drawn();
    },
    () => {
      // The page says everything without it, too.
    },
  );
  return null;
}

type Loaded = Pick<OwnRunState, 'own' | 'kept' | 'unread'>;

/** Sets what cannot be read aside, because the next change of the run would write over it. */
function load(): Loaded {
  try {
    const text = localStorage.getItem(storeKey);
    const { own, complete } = readStored(text);
    if (text !== null && !complete) {
      const before = localStorage.getItem(unreadKey);
      // Removed first, so that there is room for it at its new place.
      localStorage.removeItem(storeKey);
      localStorage.setItem(unreadKey, before === null ? text : `${before}\n${text}`);
      save(own);
    }
    return { own, kept: true, unread: localStorage.getItem(unreadKey) !== null };
  } catch {
    return { own: noRun, kept: false, unread: false };
  }
}

/** Whether the browser keeps the run; it may forbid it, or have no room. */
function save(own: OwnRun): boolean {
  try {
    if (own.outputs.length === 0) localStorage.removeItem(storeKey);
    else localStorage.setItem(storeKey, writeStored(own));
    return true;
  } catch {
    return false;
  }
}

function discardUnread() {
  try {
    localStorage.removeItem(unreadKey);
  } catch {
    // Where the browser keeps nothing, there is nothing to discard.
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function focus(root: Element, selector: string) {
  root.querySelector<HTMLElement>(selector)?.focus();
}

customElements.define('own-run', OwnRunElement);
