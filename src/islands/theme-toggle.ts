/** Switches between light and dark, and remembers the choice on this device. */

const button = document.querySelector<HTMLButtonElement>('button[data-theme-toggle]');
const chosen = document.documentElement.dataset;
const preference = matchMedia('(prefers-color-scheme: dark)');

button?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  chosen['theme'] = theme;
  try {
    // Not by device.ts, which would be one more thing for every page to load.
    localStorage['theme'] = theme;
  } catch {
    // Where the browser keeps nothing, the choice lasts as long as the page.
  }
  label();
});
preference.addEventListener('change', label);
label();

function isDark(): boolean {
  return chosen['theme'] ? chosen['theme'] === 'dark' : preference.matches;
}

/** The button says what a click leads to. */
function label() {
  const next = button?.dataset[isDark() ? 'light' : 'dark'];
  if (button && next) button.textContent = next;
}
