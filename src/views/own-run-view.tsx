import type { Locale } from '#i18n/locale.ts';
import type { OwnProblemKind, OwnRunWords } from '#i18n/own-run-words.ts';
import { OwnRunEntry } from './own-run-entry.tsx';
import type { OwnQuestion, OwnRun } from './own-run.ts';

/** Why an input was not taken. */
export interface OwnProblem {
  readonly kind: OwnProblemKind;
  readonly tool?: string | undefined;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  /** Name of the file; null for the pasted text. */
  readonly file: string | null;
}

export interface OwnRunState {
  readonly runs: readonly OwnRun[];
  /** Whether the browser keeps the runs when the page is left. */
  readonly kept: boolean;
  readonly problems: readonly OwnProblem[];
  /** Run that cannot be exported before its subject is known. */
  readonly lacksSubject: string | null;
  /** What the live region says. */
  readonly status: string;
}

export interface OwnRunActions {
  readonly onFirstInput: () => void;
  readonly onText: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAnswer: (run: string, question: OwnQuestion, answer: string) => void;
  readonly onExport: (run: string) => void;
  readonly onRemove: (run: string) => void;
  readonly onClear: () => void;
}

export interface OwnRunProps {
  readonly locale: Locale;
  readonly words: OwnRunWords;
  readonly state: OwnRunState;
  /** Left out at build, when nothing reacts yet. */
  readonly actions?: OwnRunActions;
}

export const emptyState: OwnRunState = {
  runs: [],
  kept: true,
  problems: [],
  lacksSubject: null,
  status: '',
};

/** Where outputs are given, and what is known of each. */
export function OwnRunView({ locale, words, state, actions }: OwnRunProps) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {state.status}
      </p>
      <Input {...{ words, state, actions }} />
      {state.runs.length > 0 && (
        <section class="own-list" aria-labelledby="own-list">
          <h2 id="own-list">{words.list}</h2>
          <p class="own-kept">
            <span>{state.kept ? words.kept : words.notKept}</span>{' '}
            <button type="button" class="own-button" onClick={actions?.onClear}>
              {words.clear}
            </button>
          </p>
          {state.runs.map((run) => (
            <OwnRunEntry
              key={run.id}
              {...{ locale, words, run, actions }}
              lacksSubject={state.lacksSubject === run.id}
            />
          ))}
        </section>
      )}
    </>
  );
}

interface InputProps {
  readonly words: OwnRunWords;
  readonly state: OwnRunState;
  readonly actions: OwnRunActions | undefined;
}

function Input({ words, state: { problems }, actions }: InputProps) {
  const ofFiles = problems.filter(({ file }) => file !== null);
  const ofText = problems.filter(({ file }) => file === null);
  return (
    <section class="own-input" aria-labelledby="own-add">
      <h2 id="own-add">{words.add}</h2>
      <div class="own-drop">
        <label for="own-file">{words.file}</label>
        <input
          id="own-file"
          type="file"
          multiple
          disabled={!actions}
          aria-describedby="own-file-problem own-file-help"
          aria-invalid={ofFiles.length > 0}
          onClick={actions?.onFirstInput}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be chosen again, once it is mended.
            currentTarget.value = '';
            actions?.onFiles(files);
          }}
        />
        <p id="own-file-help" class="own-help">
          {words.fileHelp}
        </p>
        <Problems id="own-file-problem" problems={ofFiles} words={words} />
      </div>
      <div class="own-paste">
        <label for="own-text">{words.text}</label>
        <textarea
          id="own-text"
          rows={9}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="own-text-problem own-text-help"
          aria-invalid={ofText.length > 0}
          onInput={actions?.onFirstInput}
        />
        <p id="own-text-help" class="own-help">
          {words.textHelp}
        </p>
        <Problems id="own-text-problem" problems={ofText} words={words} />
        <button type="button" class="own-button" disabled={!actions} onClick={actions?.onText}>
          {words.read}
        </button>
      </div>
    </section>
  );
}

interface ProblemsProps {
  readonly id: string;
  readonly problems: readonly OwnProblem[];
  readonly words: OwnRunWords;
}

/** There also when it is empty, since the control that it belongs to names it. */
function Problems({ id, problems, words }: ProblemsProps) {
  return (
    <div id={id} class="own-problems">
      {problems.map((problem, index) => (
        // Two files may have the same name and the same problem.
        <p key={index} data-problem={problem.kind}>
          {sentence(problem, words)}
        </p>
      ))}
    </div>
  );
}

function sentence(problem: OwnProblem, words: OwnRunWords): string {
  const said = `${words.problems[problem.kind]}${words.place(problem)}`;
  return problem.file === null ? said : words.inFile(problem.file, said);
}
