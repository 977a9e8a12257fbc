import type { ComponentChildren } from 'preact';
import type { InsteadId } from '#evidence/parsers/load-output.ts';
import type { Locale } from '#i18n/locale.ts';
import type {
  InputWords,
  OwnProblemKind,
  OwnProblemWords,
  OwnRunWords,
} from '#i18n/own-run-words.ts';
import type { OwnRunActions } from './own-run-actions.ts';
import { OwnRunEntry } from './own-run-entry.tsx';
import type { OwnRun } from '#own-run/run-file.ts';
import { judge } from '#own-run/judgement.ts';
import { rowsOf } from '#own-run/rows.ts';
import { noRun } from '#own-run/store.ts';
import { type OwnRunNotices, OwnRunSummary, type RuleSources } from './own-run-summary.tsx';
import { ProposeRun } from './propose-run.tsx';

/** Why an input was not taken. */
export interface OwnProblem {
  readonly kind: OwnProblemKind;
  readonly tool?: string | undefined;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly instead?: InsteadId | undefined;
  /** Name of the file; null for the pasted text. */
  readonly file: string | null;
}

export interface OwnRunState {
  readonly own: OwnRun;
  /** Whether the browser keeps the run when the page is left. */
  readonly kept: boolean;
  /** Whether something that was kept could not be read, and is set aside. */
  readonly unread: boolean;
  readonly problems: readonly OwnProblem[];
  /** Output whose subject has to be known before the run can be exported. */
  readonly lacksSubject: string | null;
  /** What the live region says. */
  readonly status: string;
}

export interface OwnRunProps {
  readonly locale: Locale;
  readonly words: OwnRunWords;
  /** There once there may be problems. */
  readonly problemWords?: OwnProblemWords | undefined;
  readonly sources: RuleSources;
  /** Address of the site's repository; null where the build was not told. */
  readonly repository: string | null;
  readonly state: OwnRunState;
  readonly chart?: ComponentChildren;
  /** What could not be loaded: what reads outputs, and the texts of the run file. */
  readonly notices?: OwnRunNotices;
  /** Left out at build, when nothing reacts yet. */
  readonly actions?: OwnRunActions;
}

export const emptyState: OwnRunState = {
  own: noRun,
  kept: true,
  unread: false,
  problems: [],
  lacksSubject: null,
  status: '',
};

/** Where outputs are given, what they come to, and what is known of each. */
export function OwnRunView(props: OwnRunProps) {
  const { locale, words, problemWords, sources, repository, state, chart, notices, actions } =
    props;
  const { own } = state;
  const judgement = own.outputs.length > 0 ? judge(own) : null;
  return (
    <>
      <p class="visually-hidden" role="status">
        {state.status}
      </p>
      <Unread {...{ words, state, actions }} />
      <Input {...{ words: words.input, problemWords, state, notices, actions }} />
      {judgement && (
        <>
          <section class="own-run" aria-labelledby="own-run">
            <h2 id="own-run">{words.run.heading}</h2>
            <p class="own-kept">
              <span>{state.kept ? words.store.kept : words.store.notKept}</span>{' '}
              <button type="button" onClick={actions?.onClear}>
                {words.store.clear}
              </button>
            </p>
            <OwnRunSummary
              {...{ locale, words, sources, own, judgement, chart, notices, actions }}
            />
            <ProposeRun words={words.propose} {...{ judgement, repository }} />
          </section>
          <Outputs {...{ locale, words, state, actions }} />
        </>
      )}
    </>
  );
}

type Part = Pick<OwnRunProps, 'words' | 'state'> & { readonly actions: OwnRunActions | undefined };

function Outputs({ locale, words, state, actions }: Part & { readonly locale: Locale }) {
  const { outputs } = state.own;
  const rows = rowsOf(outputs);
  const repeatsOf = (id: string) => {
    const row = rows.find((each) => each.outputs.some((output) => output.id === id));
    return (row?.outputs ?? []).map((output) => output.id).filter((each) => each !== id);
  };
  return (
    <section class="own-list" aria-labelledby="own-list">
      <h2 id="own-list">{words.output.list}</h2>
      {outputs.map((output, index) => (
        <OwnRunEntry
          key={output.id}
          {...{ locale, output, actions }}
          words={words.output}
          repeats={repeatsOf(output.id)}
          isLater={index > 0}
          lacksSubject={state.lacksSubject === output.id}
        />
      ))}
    </section>
  );
}

/** What was kept and cannot be read: nobody but the reader throws it away. */
function Unread({ words: { store }, state, actions }: Part) {
  if (!state.unread) return null;
  return (
    <div class="own-problems own-unread" role="alert" data-unread>
      <p>{store.unread}</p>
      <p class="own-actions">
        <button type="button" onClick={actions?.onSaveUnread}>
          {store.saveUnread}
        </button>{' '}
        <button type="button" onClick={actions?.onDiscardUnread}>
          {store.discardUnread}
        </button>
      </p>
    </div>
  );
}

interface InputProps {
  readonly words: InputWords;
  readonly problemWords: OwnProblemWords | undefined;
  readonly state: OwnRunState;
  readonly notices: OwnRunNotices | undefined;
  readonly actions: OwnRunActions | undefined;
}

function Input({ words, problemWords, state: { problems }, notices, actions }: InputProps) {
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
        <Problems id="own-file-problem" problems={ofFiles} {...{ words, problemWords }} />
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
        <Problems id="own-text-problem" problems={ofText} {...{ words, problemWords }} />
        <button type="button" disabled={!actions} onClick={actions?.onText}>
          {words.read}
        </button>
      </div>
      {notices?.parser}
    </section>
  );
}

interface ProblemsProps {
  readonly id: string;
  readonly problems: readonly OwnProblem[];
  readonly words: InputWords;
  readonly problemWords: OwnProblemWords | undefined;
}

/** There also when it is empty, since the control that it belongs to names it. */
function Problems({ id, problems, words, problemWords }: ProblemsProps) {
  return (
    <div id={id} class="own-problems">
      {problems.map((problem, index) => (
        // Two files may have the same name and the same problem.
        <p key={index} data-problem={problem.kind}>
          {problemWords && sentence(problem, words, problemWords)}
        </p>
      ))}
    </div>
  );
}

function sentence(problem: OwnProblem, { joined }: InputWords, words: OwnProblemWords): string {
  const { kind, instead, file } = problem;
  const said = `${words.problems[kind]}${words.place(problem)}`;
  const whole = instead ? joined([said, words.instead[instead]]) : said;
  return file === null ? whole : words.inFile(file, whole);
}
