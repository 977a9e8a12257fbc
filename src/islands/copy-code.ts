/**
 * Puts a button to each code of a page that copies it, and says whether that worked. The words are
 * those of the element with `data-copy` around the codes.
 */

for (const around of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const live = document.createElement('p');
  live.className = 'visually-hidden';
  live.ariaLive = 'polite';
  around.append(live);
  for (const code of around.querySelectorAll<HTMLElement>('[data-code] > pre, .sample > pre')) {
    code.before(buttonFor(code, { words: around.dataset, live }));
  }
}

interface Around {
  readonly words: DOMStringMap;
  readonly live: HTMLElement;
}

function buttonFor(code: HTMLElement, { words, live }: Around): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words['copy'] ?? '';
  button.addEventListener('click', () => copy(code).then(say('copied'), say('copyFailed', code)));
  return button;

  function say(outcome: 'copied' | 'copyFailed', failed?: HTMLElement) {
    return () => {
      if (failed) getSelection()?.selectAllChildren(failed);
      const text = words[outcome] ?? '';
      button.textContent = text;
      live.textContent = text;
      button.addEventListener('blur', restore, { once: true });
    };
  }

  function restore() {
    button.textContent = words['copy'] ?? '';
    live.textContent = '';
  }
}

/** Rejects where the browser has no clipboard, as on plain HTTP, or refuses. */
async function copy(code: HTMLElement) {
  await navigator.clipboard.writeText(code.textContent);
}
