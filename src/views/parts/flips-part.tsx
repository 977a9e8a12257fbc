import { flipsOf } from '#engine/explanation/flips.ts';
import { ChangeButton } from '../result/change-button.tsx';
import { flipWords } from '#sentences/flip.ts';
import type { PartProps } from './parts.tsx';

/** What would change the verdict: each flip a button that makes it. */
export function FlipsPart({
  answers,
  assumptions,
  run,
  words,
  locale,
  explain,
  onChanges,
}: PartProps) {
  const { answers: count, flips } = flipsOf({ answers, assumptions, evidence: run.evidence });
  if (count === null) return <p>{explain.flips.none}</p>;
  return (
    <>
      <p class="soft">{count === 1 ? explain.flips.one : explain.flips.two}</p>
      <ol class="changes">
        {flips.map((flip) => {
          const { changes, verdict } = flip;
          return (
            <li key={changes.map(({ question, to }) => `${question}=${to}`).join('&')}>
              <ChangeButton {...{ changes, locale, words, onChanges }} />
              <span data-flips-to={verdict}> {flipWords(flip, { words, locale, explain })}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
