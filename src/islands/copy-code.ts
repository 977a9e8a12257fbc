/** Puts a button that copies at each code on the page. */

for (const codes of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  for (const code of codes.querySelectorAll('pre')) code.before(buttonFor(code, codes.dataset));
}

function buttonFor(code: HTMLElement, words: DOMStringMap): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const label = document.createElement('span');
  label.setAttribute('role', 'status');
  const rest = () => label.replaceChildren(words['copy'] ?? '');
  rest();
  button.append(label);
  button.addEventListener('click', async () => {
    label.replaceChildren(
      (await copied(code)) ? (words['copied'] ?? '') : (words['selected'] ?? ''),
    );
  });
  button.addEventListener('blur', rest);
  return button;
}

/** Pages from elsewhere than https may not use the clipboard; then the code is selected. */
async function copied(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
