import { type ComponentProps, type ComponentType, h, render } from 'preact';
import { type LoadOutput, maxBytes } from '#evidence/parsers/load-output.ts';
import type { parseOutputsByNeed } from '#evidence/parsers/parsers-by-need.ts';
import { loadChartWords } from '#i18n/load/charts.ts';
import { loadOwnProblemWords, loadOwnRunWords, loadRunFileTexts } from '#i18n/load/own-run.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import type { OwnProblemWords, OwnRunWords } from '#i18n/own-run-words.ts';
import type { NotLoadedWords } from '#i18n/site-words.ts';
import { optionAnswer } from '#own-run/answers.ts';
import { type OwnRun, ownRunId, pairedRun, type RunFileTexts, runOf } from '#own-run/run-file.ts';
import { judge } from '#own-run/judgement.ts';
import { storeKey, unreadKey } from '#own-run/keys.ts';
import { type Answer, answered } from '#own-run/questions.ts';
import { newOutputs, withoutKnown } from '#own-run/new-outputs.ts';
import { noRun, readStored, writeStored } from '#own-run/store.ts';
import type { OwnRunActions } from '#views/own-run/own-run-actions.ts';
import { NotLoaded, type NotLoadedText } from '#views/not-loaded.tsx';
import type { RuleSources } from '#views/own-run/own-run-summary.tsx';
import {
  emptyState,
  type OwnProblem,
  type OwnRunState,
  OwnRunView,
} from '#views/own-run/own-run-view.tsx';
import type { decodedText } from './decoded-text.ts';
import { store, stored } from './device.ts';
import { download } from './download.ts';
import { type LateLoads, lateLoads, type Loaders } from './late-loads.ts';
import type { OwnRunChart, PublishedRun } from './own-run-chart.tsx';
import { untilLoaded } from './until-loaded.ts';

/** What the page holds for this element, in its `script[type="application/json"]`. */
export interface OwnRunData {
  readonly sources: RuleSources;
  readonly repository: string | null;
  readonly published: PublishedRun;
  readonly notLoaded: NotLoadedWords['ownRun'] & Omit<NotLoadedText, 'text'>;
}

/**
 * `<own-run data-locale>`: reads outputs of load-test tools, asks for what they leave out, makes one
 * run of them, and keeps it on this device. Expects the view's markup in `[data-root]`, its data
 * as a JSON script, and what to say while its words cannot be loaded.
 */
class OwnRunElement extends HTMLElement {
  #state: OwnRunState = emptyState;
  /** What has been given and not been read yet. */
  #waiting: readonly Input[] = [];
  #reading = false;
  #leaving?: AbortController;

  connectedCallback() {
    this.#leaving = new AbortController();
    void this.#begin(this.#leaving.signal);
  }

  disconnectedCallback() {
    this.#leaving?.abort();
  }

  async #begin(signal: AbortSignal) {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    const notice = this.querySelector<HTMLElement>('[data-not-loaded]');
    if (!isLocale(locale) || !root || !json || !notice) return;
    // The page was built with this element's own data type.
    const data = JSON.parse(json) as OwnRunData;
    const words = await untilLoaded(notice, () => loadOwnRunWords(locale));
    if (signal.aborted) return;
    const page: OwnPage = { root, locale, data, words, late: lateInOwnRun(locale, words) };
    this.#state = { ...this.#state, ...load() };
    this.#listen(page, signal);
    this.#show(page);
    this.dataset['ready'] = '';
  }

  #listen(page: OwnPage, signal: AbortSignal) {
    const place = this.querySelector('.own-input');
    // While they are dragged, it is not told which files they are.
    const take = (event: Event) => {
      const dragged = event instanceof DragEvent ? event.dataTransfer : null;
      if (!dragged?.types.includes('Files')) return;
      event.preventDefault();
      void this.#addFiles(page, [...dragged.files]);
    };
    place?.addEventListener('dragover', take, { signal });
    place?.addEventListener('drop', take, { signal });
    addEventListener(
      'storage',
      ({ key }) => {
        // Another tab has changed the run; null means that it has emptied the store.
        if (key === storeKey || key === unreadKey || key === null) this.#change(page, load());
      },
      { signal },
    );
  }

  #show(page: OwnPage) {
    const { root, locale, words, data, late } = page;
    const { own } = this.#state;
    const actions: OwnRunActions = {
      onFirstInput: () => void late.want('parser'),
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
        store(unreadKey, null);
        this.#keep(page, noRun, { ...emptyState, status: words.store.cleared });
        focus(root, '#own-text');
      },
      onSaveUnread: () => download('unread.txt', stored(unreadKey) ?? '', 'text/plain'),
      onDiscardUnread: () => {
        store(unreadKey, null);
        this.#change(page, { unread: false, status: words.store.discarded });
        focus(root, '#own-text');
      },
    };
    const { sources, repository } = data;
    const problemWords = late.here.parser?.problemWords;
    const props = { locale, words, problemWords, sources, repository, state: this.#state, actions };
    const chart = own.outputs.length > 0 && this.#chart(page);
    const notices = {
      parser: this.#waiting.length > 0 && noticeOf(page, 'parser', () => void this.#add(page, [])),
      file: noticeOf(page, 'file', () => void this.#export(page)),
    };
    render(h(OwnRunView, { ...props, chart, notices }), root);
  }

  /** The chart of the run; what is missing of it until it is there. */
  #chart(page: OwnPage) {
    const { locale, data, late } = page;
    const { chart } = late.here;
    if (chart) {
      return h(chart, { locale, published: data.published, run: judge(this.#state.own).run });
    }
    const draw = () => this.#show(page);
    if (!late.failed.has('chart')) void late.load('chart').then(draw);
    return noticeOf(page, 'chart', () => void this.#ask(page, 'chart').then(draw));
  }

  /** Loads what the reader asks for. Where it cannot be had, the button that tries again is next. */
  async #ask<Id extends keyof LateInOwnRun>(page: OwnPage, id: Id) {
    const loading = page.late.load(id);
    // Without the notice of the last try, so that it is read out anew should this one fail, too.
    this.#show(page);
    const loaded = await loading;
    if (!loaded) this.#miss(page, id);
    return loaded;
  }

  #miss(page: OwnPage, id: keyof LateInOwnRun) {
    page.late.failed.add(id);
    this.#show(page);
    focus(page.root, `[data-not-loaded="${id}"] button`);
  }

  #remove(page: OwnPage, id: string) {
    const { own } = this.#state;
    const at = own.outputs.findIndex((each) => each.id === id);
    const outputs = own.outputs.filter((each) => each.id !== id);
    this.#keep(page, { ...own, outputs }, { status: page.words.output.removed });
    const next = outputs[at] ?? outputs.at(-1);
    focus(page.root, next ? `#${next.id}-heading` : '#own-text');
  }

  #answer(page: OwnPage, answer: Answer) {
    const { own } = this.#state;
    const change = answer.question === 'subject' ? { lacksSubject: null } : {};
    this.#revise(page, { ...own, outputs: answered(own.outputs, answer) }, change);
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
    const field = textField(page.root);
    if (field) await this.#add(page, [{ file: null, size: 0, text: async () => field.value }]);
  }

  async #addFiles(page: OwnPage, files: readonly File[]) {
    if (files.length === 0) return;
    await this.#add(
      page,
      files.map((file) => ({
        file: file.name,
        size: file.size,
        // Browsers read every file as UTF-8; consoles write others, too.
        text: async ({ decode }) => decode(new Uint8Array(await file.arrayBuffer())),
      })),
    );
  }

  /** Reads the inputs, and those that wait already. They wait until what reads them is there. */
  async #add(page: OwnPage, inputs: readonly Input[]) {
    const hasText = inputs.some(({ file }) => file === null);
    const others = this.#waiting.filter(({ file }) => file !== null || !hasText);
    this.#waiting = [...others, ...inputs];
    if (this.#reading) return;
    this.#reading = true;
    while (this.#waiting.length > 0) {
      const parser = await this.#ask(page, 'parser');
      if (!parser) break;
      const now = this.#waiting;
      this.#waiting = [];
      const results = await Promise.all(now.map((input) => readBy(parser, input))).catch(
        () => null,
      );
      if (results) this.#take(page, results);
      else {
        // The part for a tool that the text is of has not arrived.
        this.#waiting = [...now, ...this.#waiting];
        this.#miss(page, 'parser');
        break;
      }
    }
    this.#reading = false;
  }

  /** Adds what could be read, and tells of the rest. */
  #take(page: OwnPage, results: readonly Read[]) {
    const problems = results.flatMap((result) => result.problems);
    const reads = results.flatMap((result) => result.runs);
    const { own } = this.#state;
    // What could be read of a text with problems is there already when it is read again.
    const fresh = withoutKnown(reads, own.outputs);
    const added = newOutputs(fresh, own.outputs);
    const { input } = page.words;
    const known = reads.length - fresh.length;
    const status = input.joined([
      ...(added.length > 0 ? [input.added(added.length)] : []),
      ...(known > 0 ? [input.already(known)] : []),
      ...(reads.length === 0 ? [input.notRead] : []),
    ]);
    this.#keep(page, { ...own, outputs: [...own.outputs, ...added] }, { problems, status });
    const text = textField(page.root);
    // What was typed meanwhile stays.
    if (text && results.some(({ typed }) => typed === text.value)) text.value = '';
    const [first] = added;
    const field = problems[0]?.file === null ? '#own-text' : '#own-file';
    focus(page.root, first && problems.length === 0 ? `#${first.id}-heading` : field);
  }

  async #export(page: OwnPage) {
    const { own } = this.#state;
    const unnamed = own.outputs.find(({ answers }) => !optionAnswer(answers, 'subject'));
    if (unnamed) {
      this.#change(page, { lacksSubject: unnamed.id, status: '' });
      focus(page.root, `input[name="${unnamed.id}-subject"]`);
      return;
    }
    const texts = await this.#ask(page, 'file');
    if (!texts) return;
    const file = `${ownRunId}.json`;
    const run = runOf(pairedRun(own), texts);
    download(file, `${JSON.stringify(run, null, 2)}\n`, 'application/json');
    this.#change(page, { status: page.words.run.exported(file) });
  }
}

interface OwnPage {
  readonly root: Element;
  readonly locale: Locale;
  readonly words: OwnRunWords;
  readonly data: OwnRunData;
  readonly late: LateLoads<LateInOwnRun>;
}

interface Input {
  readonly file: string | null;
  /** Bytes, which are known before the text is read. */
  readonly size: number;
  readonly text: (parser: LateInOwnRun['parser']) => Promise<string>;
}

interface Read {
  readonly runs: readonly LoadOutput[];
  readonly problems: readonly OwnProblem[];
  /** The text of the field, if all of it was read. */
  readonly typed: string | null;
}

/** Rejects where a part of the parser cannot be loaded. */
async function readBy(parser: LateInOwnRun['parser'], { file, size, text }: Input): Promise<Read> {
  const nothing = (kind: OwnProblem['kind']) => ({
    runs: [],
    problems: [{ kind, file }],
    typed: null,
  });
  if (size > maxBytes) return nothing('too-large');
  const read = await text(parser).catch(() => null);
  if (read === null) return nothing('unreadable-file');
  const { runs, problems } = await parser.parse(read);
  return {
    runs,
    problems: problems.map((problem) => ({ ...problem, file })),
    typed: file === null && problems.length === 0 ? read : null,
  };
}

/** What comes when it is needed. */
interface LateInOwnRun {
  readonly chart: ComponentType<Omit<ComponentProps<typeof OwnRunChart>, 'words'>>;
  readonly file: Readonly<Record<Locale, RunFileTexts>>;
  readonly parser: {
    readonly decode: typeof decodedText;
    readonly parse: typeof parseOutputsByNeed;
    readonly problemWords: OwnProblemWords;
  };
}

function lateInOwnRun(locale: Locale, words: OwnRunWords): LateLoads<LateInOwnRun> {
  const loaders: Loaders<LateInOwnRun> = {
    chart: async () => {
      const [{ OwnRunChart }, charts] = await Promise.all([
        import('./own-run-chart.tsx'),
        loadChartWords(locale),
      ]);
      return (props) => h(OwnRunChart, { ...props, words: { ...words, charts } });
    },
    file: loadRunFileTexts,
    parser: async () => {
      const [{ decodedText }, { parseOutputsByNeed }, problemWords] = await Promise.all([
        import('./decoded-text.ts'),
        import('#evidence/parsers/parsers-by-need.ts'),
        loadOwnProblemWords(locale),
      ]);
      return { decode: decodedText, parse: parseOutputsByNeed, problemWords };
    },
  };
  return lateLoads((id) => loaders[id]());
}

/** What is missing, once that has failed to load. */
function noticeOf({ data, late }: OwnPage, of: keyof LateInOwnRun, onRetry: () => void) {
  if (!late.failed.has(of)) return null;
  return h(NotLoaded, { ...data.notLoaded, of, text: data.notLoaded[of], onRetry });
}

type Loaded = Pick<OwnRunState, 'own' | 'kept' | 'unread'>;

/** Sets what cannot be read aside, because the next change of the run would write over it. */
function load(): Loaded {
  const text = stored(storeKey);
  const { own, complete } = readStored(text);
  if (text !== null && !complete) {
    const before = stored(unreadKey);
    // Removed first, so that there is room for it at its new place.
    store(storeKey, null);
    const aside = store(unreadKey, before === null ? text : `${before}\n${text}`);
    // Nobody but the reader throws it away.
    if (!aside) store(storeKey, text);
    else save(own);
  }
  return { own, kept: true, unread: stored(unreadKey) !== null };
}

/** Whether the browser keeps the run. */
function save(own: OwnRun): boolean {
  return store(storeKey, own.outputs.length === 0 ? null : writeStored(own));
}

function textField(root: Element): HTMLTextAreaElement | null {
  return root.querySelector('#own-text');
}

function focus(root: Element, selector: string) {
  root.querySelector<HTMLElement>(selector)?.focus();
}

customElements.define('own-run', OwnRunElement);
