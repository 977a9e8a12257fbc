import type { Change } from '#engine/explanation/changes.ts';
import type { DecisionWords } from '#i18n/decision-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { answerWords } from '#sentences/answer.ts';

export type ChangedAnswer = Pick<Change, 'question' | 'from' | 'to'>;
export type OnChanges = (changes: readonly ChangedAnswer[]) => void;

/** A button that makes changes of answers; where nothing can be changed, only what they are. */
export function ChangeButton({
  changes,
  locale,
  words,
  onChanges,
}: {
  readonly changes: readonly ChangedAnswer[];
  readonly locale: Locale;
  readonly words: DecisionWords;
  readonly onChanges?: OnChanges | undefined;
}) {
  const lines = changes.map(({ question, from, to }) => (
    <span key={question}>
      {words.wizard.change(
        words.questions[question].short,
        answerWords({ locale, words }, question, from),
        answerWords({ locale, words }, question, to),
      )}
    </span>
  ));
  if (!onChanges) return <span class="change">{lines}</span>;
  return (
    <button
      type="button"
      class="change"
      data-change={changes.map(({ question, to }) => `${question}=${to}`).join('&')}
      onClick={() => onChanges(changes)}
    >
      {lines}
    </button>
  );
}
