import dialog from 'lazy:./search-dialog.ts';

/** Opens the search, which is loaded with its first opening: by its button, `/`, Ctrl+K or ⌘K. */

const searchButton = document.querySelector<HTMLButtonElement>('button[data-search]');

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
  // The address is that of the module whose type is named here.
  import(/* @vite-ignore */ dialog)
    .then(({ openSearch }: typeof import('./search-dialog.ts')) => openSearch())
    .catch(() => searchButton?.replaceChildren(searchButton.dataset['failed'] ?? ''));
}
