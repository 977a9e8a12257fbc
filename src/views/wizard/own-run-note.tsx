import type { OwnInWizard } from './wizard-props.ts';

/** What the wizard knows of the reader's own run, and the ways to it and away from it. */
export function OwnRunNote({ own }: { readonly own: OwnInWizard }) {
  const { words, message, run, unusable, unread, onForget } = own;
  const isThere = run !== null || unusable !== null;
  return (
    <div class="own-note">
      <p role="status">{message}</p>
      {unread && <p>{words.unread}</p>}
      {isThere && <p>{words.kept}</p>}
      <p>
        <a href="../evidence/own/">{words.look}</a>
      </p>
      {isThere && (
        <button type="button" class="clear" onClick={onForget}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
