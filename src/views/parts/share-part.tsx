import type { PartProps } from './parts.tsx';
import { restsOnOwn, sharedLink } from '../address/shared-link.ts';

/** One link that holds the answers, what was changed, and today's verdict; and the same on paper. */
export function SharePart(props: PartProps) {
  const { explain, onCopy, onPrint } = props;
  const texts = explain.share;
  const link = sharedLink(props);
  return (
    <>
      <p>{texts.lead}</p>
      {restsOnOwn(props) && <p data-own-left-out>{texts.own}</p>}
      <label class="share">
        <span>{texts.link}</span>
        <input
          type="text"
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <p class="actions">
        {onCopy && (
          <button type="button" onClick={() => onCopy(link, texts.copied)}>
            {texts.copy}
          </button>
        )}
        {onPrint && (
          <button type="button" data-print onClick={onPrint}>
            {texts.print}
          </button>
        )}
      </p>
    </>
  );
}
