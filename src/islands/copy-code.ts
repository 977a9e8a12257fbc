/** Puts a button to each code sample of a chapter that copies it, and says whether that worked. */

const chapter = document.querySelector<HTMLElement>('.chapter');
const live = document.createElement('p');
live.className = 'visually-hidden';
live.ariaLive = 'polite';
chapter?.append(live);

for (const code of document.querySelectorAll<HTMLElement>('.sample > pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = chapter?.dataset['copy'] ?? '';
  button.addEventListener('click', () => copy(code).then(say('copied'), say('copyFailed', code)));
  code.before(button);

  function say(outcome: 'copied' | 'copyFailed', failed?: HTMLElement) {
    return () => {
      if (failed) getSelection()?.selectAllChildren(failed);
      const text = chapter?.dataset[outcome] ?? '';
      button.textContent = text;
      live.textContent = text;
      button.addEventListener('blur', restore, { once: true });
    };
  }

  function restore() {
    button.textContent = chapter?.dataset['copy'] ?? '';
    live.textContent = '';
  }
}

/** Rejects where the browser has no clipboard, as on plain HTTP, or refuses. */
async function copy(code: HTMLElement) {
  await navigator.clipboard.writeText(code.textContent);
}
