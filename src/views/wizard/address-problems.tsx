import type { ArrivalWords } from '#i18n/arrival-words.ts';
import type { AddressProblem } from '../address/wizard-address.ts';

/** How many problems are told one by one. */
const told = 5;

/** What of an address was not understood. Anybody can have written it, so it is shown with care. */
export function AddressProblems({
  problems,
  words,
}: {
  readonly problems: readonly AddressProblem[];
  readonly words: ArrivalWords;
}) {
  const former = problems.filter(({ kind }) => kind === 'old-option');
  return (
    <>
      <Told lead={words.former} problems={former} words={words} />
      <Told
        lead={words.ignored}
        problems={problems.filter((problem) => !former.includes(problem))}
        words={words}
      />
    </>
  );
}

function Told({
  lead,
  problems,
  words,
}: {
  readonly lead: string;
  readonly problems: readonly AddressProblem[];
  readonly words: ArrivalWords;
}) {
  if (problems.length === 0) return null;
  const sentences = [...new Set(problems.map((problem) => describe(problem, words)))];
  const more = sentences.length - told;
  return (
    <div class="problems" role="alert">
      <p>{lead}</p>
      <ul>
        {sentences.slice(0, told).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
    </div>
  );
}

function describe(problem: AddressProblem, words: ArrivalWords): string {
  return words.problems[problem.kind](shortened(shownIn(problem)));
}

function shownIn(problem: AddressProblem): string {
  if (problem.kind === 'unknown-run') return problem.run;
  if (problem.kind === 'no-weight-left') return '';
  if ('value' in problem) return `${problem.name}=${problem.value}`;
  if (problem.kind === 'old-option') {
    const { question, option, now } = problem;
    return `${question}=${option}${now === null ? '' : ` → ${now}`}`;
  }
  if ('option' in problem) return `${problem.question}=${problem.option}`;
  if ('question' in problem) return problem.question;
  if ('name' in problem)
    return 'text' in problem ? `${problem.name}=${problem.text}` : problem.name;
  return problem.text;
}

/** Short enough to read, without characters that are invisible or turn the direction of writing. */
function shortened(text: string): string {
  const characters = [...text.replaceAll(/[\p{C}\u2028\u2029]/gu, '\ufffd')];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
