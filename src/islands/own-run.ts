import { h, render } from 'preact';
import { maxBytes } from '#evidence/parsers/load-output.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import { loadOwnRunWords, loadRunFileTexts, type OwnRunWords } from '#i18n/own-run-words.ts';
import { readStored, storeKey, writeStored } from '#views/own-run-store.ts';
import {
  emptyState,
  type OwnProblem,
  type OwnRunActions,
  type OwnRunState,
  OwnRunView,
} from '#views/own-run-view.tsx';
import {
  auditOwn,
  newRuns,
  type OwnQuestion,
  type OwnRun,
  runOf,
  subjectOf,
} from '#views/own-run.ts';

/**
 * `<own-runs data-locale>`: reads outputs of load-test tools, asks for what they leave out, and keeps
 * both on this device. Expects the view's markup in `[data-root]`.
 */
class OwnRuns extends HTMLElement {
  #state: OwnRunState = { ...emptyState };
  #reading = false;

  async connectedCallback() {
    const { locale } = this.dataset;
    const root = this.querySelector('[data-root]');
    if (!isLocale(locale) || !root) return;
    const page: OwnPage = { root, locale, words: await loadOwnRunWords(locale) };
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
      // Another tab has changed the runs; null means that it has emptied the store.
      if (key === storeKey || key === null) this.#change(page, load());
    });
  }

  #show(page: OwnPage) {
    const { root, locale, words } = page;
    const actions: OwnRunActions = {
      onFirstInput: () => void loadParser(),
      onText: () => void this.#addText(page),
      onFiles: (files) => void this.#addFiles(page, files),
      onAnswer: (id, question, answer) => this.#answer(page, { id, question, answer }),
      onExport: (run) => void this.#export(page, run),
      onRemove: (run) => {
        const at = this.#state.runs.findIndex(({ id }) => id === run);
        const runs = this.#state.runs.filter(({ id }) => id !== run);
        this.#keep(page, runs, { status: words.removed });
        const next = runs[at] ?? runs.at(-1);
        focus(root, next ? `#${next.id}-heading` : '#own-text');
      },
      onClear: () => {
        this.#keep(page, [], { status: words.cleared, problems: [], lacksSubject: null });
        focus(root, '#own-text');
      },
    };
    render(h(OwnRunView, { locale, words, state: this.#state, actions }), root);
  }

  /** Keeps an answer, and says the grade if that changes it. */
  #answer(page: OwnPage, { id, question, answer }: Answer) {
    const before = this.#state.runs.find((each) => each.id === id);
    if (!before) return;
    const after = { ...before, answers: { ...before.answers, [question]: answer } };
    const grade = auditOwn(after, page.words.runFile).grade;
    const changed = grade !== auditOwn(before, page.words.runFile).grade;
    this.#keep(
      page,
      this.#state.runs.map((each) => (each.id === id ? after : each)),
      {
        ...(question === 'subject' && { lacksSubject: null }),
        ...(changed && { status: page.words.grade(grade) }),
      },
    );
  }

  #change(page: OwnPage, change: Partial<OwnRunState>) {
    this.#state = { ...this.#state, ...change };
    this.#show(page);
  }

  #keep(page: OwnPage, runs: readonly OwnRun[], change: Partial<OwnRunState>) {
    this.#change(page, { runs, kept: save(runs), ...change });
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
    const outputs = results.flatMap((result) => ('output' in result ? [result.output] : []));
    const added = newRuns(outputs, this.#state.runs);
    const status = added.length > 0 ? page.words.added(added.length) : page.words.notRead;
    this.#keep(page, [...this.#state.runs, ...added], { problems, status });
    const [first] = added;
    const field = problems[0]?.file === null ? '#own-text' : '#own-file';
    focus(page.root, first && problems.length === 0 ? `#${first.id}-heading` : field);
    return problems.length === 0;
  }

  async #export(page: OwnPage, id: string) {
    const run = this.#state.runs.find((each) => each.id === id);
    if (!run) return;
    if (!subjectOf(run)) {
      this.#change(page, { lacksSubject: id, status: '' });
      focus(page.root, `input[name="${id}-subject"]`);
      return;
    }
    const file = `${id}.json`;
    download(file, `${JSON.stringify(runOf(run, await loadRunFileTexts()), null, 2)}\n`);
    this.#change(page, { status: page.words.exported(file) });
  }
}

interface OwnPage {
  readonly root: Element;
  readonly locale: Locale;
  readonly words: OwnRunWords;
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

type Read = { readonly output: OwnRun['output'] } | { readonly problem: OwnProblem };

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

function load(): Pick<OwnRunState, 'runs' | 'kept'> {
  try {
    return { runs: readStored(localStorage.getItem(storeKey)), kept: true };
  } catch {
    return { runs: [], kept: false };
  }
}

/** Whether the browser keeps the runs; it may forbid it, or have no room. */
function save(runs: readonly OwnRun[]): boolean {
  try {
    if (runs.length === 0) localStorage.removeItem(storeKey);
    else localStorage.setItem(storeKey, writeStored(runs));
    return true;
  } catch {
    return false;
  }
}

function download(name: string, json: string) {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function focus(root: Element, selector: string) {
  root.querySelector<HTMLElement>(selector)?.focus();
}

customElements.define('own-runs', OwnRuns);
