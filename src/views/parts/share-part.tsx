import { decide } from '#engine/decide.ts';
import type { PartProps } from '../parts.tsx';
import { writeShared } from '../wizard-address.ts';

/** One link that holds the answers, what was changed, and today's verdict. */
export function SharePart(props: PartProps) {
  const { explain, published, run, page, onCopy } = props;
  const texts = explain.share;
  const isOwn = !published.includes(run);
  const link = `${page ?? ''}?${sharedQuery(props, isOwn)}`;
  return (
    <>
      <p>{texts.lead}</p>
      {isOwn && <p data-own-left-out>{texts.own}</p>}
      <label class="share">
        <span>{texts.link}</span>
        <input
          type="text"
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      {onCopy && (
        <button type="button" onClick={() => onCopy(link, texts.copied)}>
          {texts.copy}
        </button>
      )}
    </>
  );
}

/** A run of the reader's own means nothing elsewhere: without it the default one decides. */
function sharedQuery(
  { state, decision, answers, assumptions, published, dataVersion }: PartProps,
  isOwn: boolean,
) {
  if (!isOwn) return writeShared(state, decision.verdict, dataVersion);
  const { verdict } = decide(answers, published[0].evidence, assumptions);
  return writeShared({ ...state, run: null }, verdict, dataVersion);
}
