import type { RunWords } from '#i18n/own-run-words.ts';
import type { OwnQuestion } from '#own-run/answers.ts';
import { numberOf } from './own-run-entry.tsx';
import type { Difference, Obstacle } from '#own-run/pair.ts';
import type { OwnRunActions } from './own-run-actions.ts';

/** What keeps the run from being scored, each with the way to where it can be mended. */
export function Obstacles({
  words,
  obstacles,
}: {
  readonly words: RunWords;
  readonly obstacles: readonly Obstacle[];
}) {
  const told = obstacles.filter(({ kind }) => kind !== 'unconfirmed');
  const unnamed =
    obstacles.flatMap((each) => (each.kind === 'framework' ? [each.unnamed] : []))[0] ?? [];
  return (
    <ul class="own-obstacles">
      {told.map((obstacle) => (
        <li key={JSON.stringify(obstacle)} data-obstacle={obstacle.kind}>
          {sentence(obstacle, words)}{' '}
          {'outputs' in obstacle && (
            <Places words={words} outputs={obstacle.outputs} question={questionOf(obstacle)} />
          )}
        </li>
      ))}
      {unnamed.length > 0 && (
        <li data-obstacle="unnamed">
          {words.obstacles.unnamed} <Places words={words} outputs={unnamed} question="subject" />
        </li>
      )}
      {told.length < obstacles.length && (
        <li data-obstacle="unconfirmed">{words.obstacles.unconfirmed}</li>
      )}
    </ul>
  );
}

/** What differs between the sides, and whether the reader says that it does no harm. */
export function Differences({
  words,
  differences,
  confirmed,
  actions,
}: {
  readonly words: RunWords;
  readonly differences: readonly Difference[];
  readonly confirmed: readonly string[];
  readonly actions: OwnRunActions | undefined;
}) {
  if (differences.length === 0) return null;
  return (
    <fieldset class="own-differences">
      <legend>{words.differences}</legend>
      {differences.map(({ condition, sides, key }) => (
        <div key={key} data-difference={condition}>
          <p id={`difference-${condition}`}>{words.difference[condition](sides)}</p>
          <label>
            <input
              type="checkbox"
              checked={confirmed.includes(key)}
              aria-describedby={`difference-${condition}`}
              onChange={({ currentTarget }) => actions?.onConfirm(key, currentTarget.checked)}
            />{' '}
            <span>{words.sameAllTheSame}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function sentence(obstacle: Obstacle, { obstacles }: RunWords): string {
  switch (obstacle.kind) {
    case 'framework':
      return obstacles.framework[obstacle.framework];
    case 'unstated':
      return obstacles.unstated[obstacle.question];
    case 'not-saturated':
      return obstacles['not-saturated'][obstacle.by];
    case 'differs':
      return obstacles.differs[obstacle.condition](obstacle.sides);
    default:
      return obstacles[obstacle.kind];
  }
}

/** The question whose answer mends it; null where only another measurement does. */
function questionOf(obstacle: Obstacle): OwnQuestion | null {
  if (obstacle.kind === 'unstated') return obstacle.question;
  return obstacle.kind === 'differs' && obstacle.condition !== 'connections'
    ? obstacle.condition
    : null;
}

function Places({
  words,
  outputs,
  question,
}: {
  readonly words: RunWords;
  readonly outputs: readonly string[];
  readonly question: OwnQuestion | null;
}) {
  return (
    <>
      {outputs.map((output, index) => (
        <span key={output}>
          {index > 0 && ', '}
          <a href={`#${output}-${question ?? 'heading'}`}>{words.output(numberOf(output))}</a>
        </span>
      ))}
    </>
  );
}
