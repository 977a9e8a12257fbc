import { withAnswer, withChanges, withExact } from '#views/address/transitions.ts';
import { emptyState, readQuery, type WizardState } from '#views/address/wizard-address.ts';
import { exactField, exactWrong } from '#views/wizard/question.tsx';
import type { Actions } from '#views/wizard/wizard-props.ts';
import type { LateLoads } from '../late-loads.ts';
import { keepQuery, keptQuery } from './kept-answers.ts';
import type { Session } from './wizard-page.ts';

/** What readers can do from a state. */
export function actionsOf(session: Session, state: WizardState): Actions {
  const { page, late, parts, go, update, draw } = session;
  const { root, words } = page;
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
  const say = (message: string) => update(() => ({ message }));
  /** For what takes away the button that was pressed. */
  const goToResult = async (next: WizardState) => {
    await go(next);
    focus('#result-heading');
  };
  const forget = () => {
    keepQuery('');
    say(words.wizard.kept.forgotten);
  };
  const refuse = (field: string, text: string, message: string) =>
    update(({ drafts }) => ({
      message,
      drafts: {
        texts: new Map(drafts.texts).set(field, text),
        refused: new Set(drafts.refused).add(field),
      },
    }));
  const retry = async <Things extends object>(
    { load, failed }: LateLoads<Things>,
    id: keyof Things & string,
  ) => {
    const loading = load(id);
    draw();
    await loading;
    draw();
    // Whoever has pressed the button may press it once more.
    if (failed.has(id)) focus(`[data-not-loaded="${id}"] button`);
  };
  return {
    onAnswer: (question, option) => go(withAnswer(state, question, option)),
    onExact: (question, text) => {
      const next = withExact(state, question, text);
      if (next) return go(next);
      return refuse(exactField(question), text, exactWrong(question, page));
    },
    onChanges: (changes) => goToResult(withChanges(state, changes)),
    onOverrides: (overrides) => go({ ...state, overrides }),
    onRefuse: refuse,
    onReset: () => goToResult({ ...state, overrides: {} }),
    onRun: (run) => go({ ...state, run }),
    onClear: async () => {
      await goToResult({ ...emptyState, run: state.run });
      forget();
    },
    onToggle: async (id, isOpen) => {
      const loading = isOpen && parts.load(id);
      update(({ open }) => {
        const others = [...open].filter((each) => each !== id);
        return { open: new Set(isOpen ? [...others, id] : others) };
      });
      await loading;
      draw();
    },
    onResume: () => goToResult(readQuery(new URLSearchParams(keptQuery() ?? ''), session.runIds())),
    onForget: () => {
      forget();
      focus('input');
    },
    onPrint: async () => {
      await late.load('sheet');
      print();
    },
    onCopy: async (text, { done, failed }) => {
      try {
        await navigator.clipboard.writeText(text);
        say(done);
      } catch {
        focus('.share input');
        say(failed);
      }
    },
    onRetry: async (id) => {
      await retry(late, id);
      await session.follow();
    },
    onRetryPart: (id) => retry(parts, id),
  };
}
