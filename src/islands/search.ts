/** Opens the search, which is loaded with its first opening: by its button, `/`, Ctrl+K or ⌘K. */

const searchButton = document.querySelector<HTMLButtonElement>('button[data-search]');
const searchLabel = searchButton?.lastChild;
const searchName = searchLabel?.textContent ?? '';

searchButton?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing =
    target instanceof Element && target.closest('input:not([type=radio]), select, textarea');
  if (!(key === '/' && !typing) && !(key === 'k' && (event.ctrlKey || event.metaKey))) return;
  event.preventDefault();
  open();
});

function open() {
  import('./search-dialog.ts')
    .then((dialog) => dialog.openSearch())
    .then(
      () => say(searchName),
      () => {
        say(searchButton?.dataset['failed']);
        // Whoever asked by a key is told as well, and is at the place to ask again.
        searchButton?.focus();
      },
    );
}

function say(text = '') {
  if (searchLabel) searchLabel.textContent = text;
}
